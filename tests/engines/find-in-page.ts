import {computeAccessibleName, getRole} from 'dom-accessibility-api';
import type {Role} from './visitor.ts';

/** A Place whose expressions have been written as text, outermost first: what a protocol can carry. */
export type Path = readonly {readonly role: Role; readonly source: string; readonly flags: string}[];

/** Where an element of the role can be; its computed role decides. A button that does not act just now is waited for. */
const candidates: Record<Role, string> = {
  button: ':is(button, [role=button]):not(:disabled, [aria-disabled=true])',
  checkbox: 'input[type=checkbox]',
  combobox: 'select, [role=combobox]',
  fold: 'summary',
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
          (role === 'fold'
            ? name.test(element.textContent.trim())
            : getRole(element) === role && name.test(computeAccessibleName(element))),
      ) ?? null
    );
  }, document.documentElement);
}

/** In pixels of the window; the page's height tells whether it is still being laid out. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly pageHeight: number;
}

/**
 * Where a hand presses a thing: in its middle, or in that of a part of it where it is a drawing with gaps. Null while something
 * else lies there.
 */
export function pointOn(path: Path): Point | null {
  const element = find(path);
  if (!element) return null;
  const parts = element instanceof SVGElement ? element.querySelectorAll('*') : [];
  for (const part of [element, ...parts]) {
    const [box] = part.getClientRects();
    if (!box) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    if (element.contains(hit) || hit?.closest('label')?.contains(element))
      return {x, y, pageHeight: document.documentElement.scrollHeight};
  }
  return null;
}
