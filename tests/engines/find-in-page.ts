import {computeAccessibleName, getRole} from 'dom-accessibility-api';
import type {Role} from './visitor.ts';

/** A Place whose expressions have been written as text, outermost first: what a protocol can carry. */
export type Path = readonly {readonly role: Role; readonly source: string; readonly flags: string}[];

/** Where an element of the role can be; its computed role decides. A button that does not act just now is waited for. */
const candidates: Record<Role, string> = {
  button: ':is(button, [role=button]):not(:disabled, [aria-disabled=true])',
  checkbox: 'input[type=checkbox]',
  combobox: 'select, [role=combobox]',
  group: 'fieldset, details, [role=group]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  option: '[role=option]',
  radio: 'input[type=radio]',
  region: 'section, [role=region]',
  textbox: 'input, textarea',
};

/** Runs in the page of an engine whose protocol cannot find by role and name. */
export function find(path: Path): Element | null {
  return path.reduce<Element | null>((inside, {role, source, flags}) => {
    if (!inside) return null;
    const name = new RegExp(source, flags);
    return (
      [...inside.querySelectorAll(candidates[role])].find(
        (element) =>
          element.checkVisibility({visibilityProperty: true}) &&
          getRole(element) === role &&
          name.test(computeAccessibleName(element)),
      ) ?? null
    );
  }, document.documentElement);
}
