import type {Settings} from '../settings.ts';

type NameOf<Value> = {
  [Name in keyof Settings]: Settings[Name] extends Value ? Name : never;
}[keyof Settings];

export type NumberName = NameOf<number>;
export type ChoiceName = NameOf<string>;

interface Described<Name> {
  readonly name: Name;
  readonly label: string;
  /** What the label leaves open; may be empty. */
  readonly says: string;
}

export interface NumberParameter extends Described<NumberName> {
  readonly kind: 'number';
  readonly unit: string;
  /** The unit of a single one: `call` where the unit is `calls`. */
  readonly unitOfOne: string;
  readonly least: number;
  readonly most: number;
  /** Values are whole multiples of it, so that a link and a command line write them alike. */
  readonly step: number;
  /** What 0 stands for, where it is not a number like the others. */
  readonly zero: string | null;
}

export interface ChoiceParameter extends Described<ChoiceName> {
  readonly kind: 'choice';
  readonly choices: readonly {readonly value: string; readonly text: string}[];
}

/** One setting as people see it: what it is called, its unit and its range. */
export type Parameter = NumberParameter | ChoiceParameter;

export function number(
  name: NumberName,
  label: string,
  unit: string | readonly [one: string, many: string],
  [least, most, step]: readonly [number, number, number],
  says: string,
  zero: string | null = null,
): NumberParameter {
  const [unitOfOne, many] = typeof unit === 'string' ? [unit, unit] : unit;
  return {kind: 'number', name, label, unit: many, unitOfOne, least, most, step, says, zero};
}

/** The choices of a setting, each with its words; the type holds that none is missing and none is too many. */
export function choice<Name extends ChoiceName>(
  name: Name,
  label: string,
  choices: Readonly<Record<Settings[Name], string>>,
  says: string,
): ChoiceParameter {
  const listed = Object.entries<string>(choices).map(([value, text]) => ({value, text}));
  return {kind: 'choice', name, label, choices: listed, says};
}
