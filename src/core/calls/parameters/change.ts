import type {Settings} from '../settings.ts';
import {parameters} from './index.ts';
import type {Parameter} from './parameter.ts';

/** Why a setting cannot be taken, and what would be: to be shown to whoever gave it. */
export class SettingError extends Error {}

/** What a setting may be, in words: `0 to 100, in steps of 0.1`. */
export function range(parameter: Parameter): string {
  if (parameter.kind === 'choice') return parameter.choices.map(({value}) => value).join(', ');
  const {least, most, step, zero} = parameter;
  return `${least} to ${most}${step === 1 ? '' : `, in steps of ${step}`}${zero === null ? '' : `; 0: ${zero}`}`;
}

/** The settings with one changed, from text. Throws a SettingError that names the setting and what it may be. */
export function withSetting(settings: Settings, name: string, text: string): Settings {
  const parameter = parameters.find((each) => each.name === name);
  if (!parameter) {
    throw new SettingError(
      `There is no setting “${name}”. There are ${parameters.map((each) => each.name).join(', ')}.`,
    );
  }
  return {...settings, [parameter.name]: valueOf(parameter, text)};
}

/** Settings from differences that came from outside (a link). Throws a SettingError. */
export function withDifferences(
  settings: Settings,
  differences: Readonly<Record<string, unknown>>,
): Settings {
  return Object.entries(differences).reduce(
    (changed, [name, value]) =>
      withSetting(changed, name, typeof value === 'string' ? value : JSON.stringify(value)),
    settings,
  );
}

/** What differs, in the order of the parameters. */
export function differences(from: Settings, to: Settings): Partial<Settings> {
  const changed = parameters.filter(({name}) => from[name] !== to[name]);
  return Object.fromEntries(changed.map(({name}) => [name, to[name]]));
}

function valueOf(parameter: Parameter, text: string): string | number {
  const refuse = () =>
    new SettingError(`“${parameter.name}” cannot be “${text}”. It may be ${range(parameter)}.`);
  if (parameter.kind === 'choice') {
    if (parameter.choices.some(({value}) => value === text)) return text;
    throw refuse();
  }
  const value = text.trim() === '' ? NaN : Number(text);
  const {least, most, step} = parameter;
  const steps = value / step;
  const isWhole = Math.abs(steps - Math.round(steps)) < 1e-6;
  if (value >= least && value <= most && isWhole) return value;
  throw refuse();
}
