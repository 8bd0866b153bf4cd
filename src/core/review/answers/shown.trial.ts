import type {Instance} from '../instance.ts';
import type {Shown} from '../skill.ts';
import type {Operation} from '../../checking/history.ts';
import type {SpaceTimeDiagram} from '../../simulation/diagram.ts';

/* What a question shows its reader, taken apart again. */

export const numbers = ({ask}: Instance): number[] =>
  [...ask.replaceAll(/(\d),(\d{3})/g, '$1$2').matchAll(/\d+(?:\.\d+)?/g)].map(([text]) => Number(text));

export const at = <Each>(list: readonly Each[], place: number): Each => {
  const found = list[place];
  if (found === undefined) throw new RangeError(`There is nothing at ${place}.`);
  return found;
};

export const shownAs = <Kind extends Shown['kind']>(
  {shown}: Instance,
  kind: Kind,
): Extract<Shown, {kind: Kind}> => {
  if (shown?.kind !== kind) throw new Error(`It shows no ${kind}.`);
  return shown as Extract<Shown, {kind: Kind}>;
};

export const history = (instance: Instance): readonly Operation[] => shownAs(instance, 'history').operations;

export const diagram = (instance: Instance): SpaceTimeDiagram => shownAs(instance, 'diagram').diagram;

export const rows = (instance: Instance): readonly (readonly string[])[] => shownAs(instance, 'table').rows;

export const column = (instance: Instance, place: number): string[] =>
  rows(instance).map((row) => at(row, place));

export const asked = ({ask}: Instance, after: string): string => ask.split(after)[1]?.[0] ?? '';
