import {SettingError, withSetting} from '../../../core/calls/parameters/change.ts';
import type {Settings} from '../../../core/calls/settings.ts';
import {
  isPresetName,
  presetNames,
  presetOf,
  type PresetName,
} from '../../../labs/fallacies/scenarios/index.ts';
import {settingsOf} from '../../../labs/fallacies/setup.ts';
import {optionsIn} from '../options.ts';
import {seedsOf} from '../seeds.ts';
import {UsageError} from '../usage-error.ts';

export interface CallsRequest {
  readonly preset: PresetName;
  readonly defences: number;
  readonly seeds: {readonly first: number; readonly last: number};
  readonly settings: Settings;
}

const options = {
  lab: {type: 'string'},
  preset: {type: 'string'},
  defences: {type: 'string'},
  seeds: {type: 'string'},
  set: {type: 'string', multiple: true},
  help: {type: 'boolean', short: 'h'},
} as const;

/** Reads the words after `--` for the fallacies bench. Throws a UsageError that names the option and the remedy. */
export function parseCallsRequest(words: readonly string[]): CallsRequest | 'help' {
  const values = optionsIn(words, options);
  if (values.help) return 'help';
  const preset = presetNamed(values.preset);
  const defences = defencesOf(preset, values.defences ?? '0');
  return {
    preset,
    defences,
    seeds: seedsOf(values.seeds ?? '1..10'),
    settings: (values.set ?? []).reduce(withAssignment, settingsOf(preset, defences)),
  };
}

function presetNamed(name: string | undefined): PresetName {
  if (name !== undefined && isPresetName(name)) return name;
  const problem = name === undefined ? '--preset is missing' : `There is no preset “${name}”`;
  throw new UsageError(`${problem}. Name one of: ${presetNames.join(', ')}.`);
}

function defencesOf(preset: PresetName, text: string): number {
  const most = presetOf(preset).defences.length;
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new UsageError(`--defences is “${text}”. Give a whole number from 0 to ${most}.`);
}

function withAssignment(settings: Settings, assignment: string): Settings {
  const [name = '', ...rest] = assignment.split('=');
  if (rest.length === 0) throw new UsageError(`--set is “${assignment}”. Write NAME=VALUE.`);
  try {
    return withSetting(settings, name, rest.join('='));
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    throw new UsageError(`--set: ${error.message}`);
  }
}
