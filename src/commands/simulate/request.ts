import path from 'node:path';
import type {Asked, Choice, Setting, SimulatedLab} from './lab.ts';
import {labs} from './labs/index.ts';
import {optionsIn} from './options.ts';
import {seedsOf} from './seeds.ts';
import {UsageError} from './usage-error.ts';

export interface Request {
  readonly lab: SimulatedLab;
  readonly asked: Asked;
  readonly seeds: {readonly first: number; readonly last: number};
  readonly shrink: boolean;
  /** Where the last run's history goes; null where nobody asked for it. */
  readonly historyFile: string | null;
}

const options = {
  lab: {type: 'string'},
  bug: {type: 'string'},
  nemesis: {type: 'string'},
  nodes: {type: 'string'},
  seeds: {type: 'string'},
  shrink: {type: 'boolean'},
  history: {type: 'string'},
  set: {type: 'string', multiple: true},
  help: {type: 'boolean', short: 'h'},
} as const;

/** Reads the words after `--`. Throws a UsageError that names the option and the remedy. */
export function parseRequest(words: readonly string[]): Request | 'help' {
  const values = optionsIn(words, options);
  if (values.help) return 'help';
  const lab = labNamed(values.lab);
  return {
    lab,
    asked: {
      bug: named('--bug', values.bug ?? 'none', [{name: 'none'}, ...lab.bugs]),
      nemesis: nemesisIn(lab, values.nemesis ?? lab.nemeses[0]?.name ?? 'none'),
      nodes: values.nodes === undefined ? null : whole('--nodes', values.nodes, lab.nodes),
      settings: settingsOf(lab, values.set ?? []),
    },
    seeds: seedsOf(values.seeds ?? '1..100'),
    shrink: values.shrink === true,
    historyFile:
      values.history === undefined
        ? null
        : path.resolve(process.env.INIT_CWD ?? process.cwd(), values.history),
  };
}

function labNamed(name: string | undefined): SimulatedLab {
  const names = [...labs.map((each) => each.name), 'fallacies'].join(', ');
  if (name === undefined) throw new UsageError(`--lab is missing. Name one of: ${names}.`);
  const lab = labs.find((each) => each.name === name);
  if (!lab) throw new UsageError(`There is no lab “${name}” that has runs. Name one of: ${names}.`);
  return lab;
}

function nemesisIn({nemeses, rules}: SimulatedLab, name: string): string {
  try {
    if (rules?.areIn(name)) return name;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--nemesis: ${error.message}`);
    throw error;
  }
  return named('--nemesis', name, nemeses);
}

function named(option: string, name: string, choices: readonly Pick<Choice, 'name'>[]): string {
  if (choices.some((choice) => choice.name === name)) return name;
  const names = choices.map((choice) => choice.name).join(', ');
  throw new UsageError(`${option} is “${name}”. Name one of: ${names}.`);
}

function whole(
  option: string,
  text: string,
  {least, most}: {readonly least: number; readonly most: number},
): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(`${option} is “${text}”. Give a whole number from ${least} to ${most}.`);
}

function settingsOf(lab: SimulatedLab, assignments: readonly string[]): Asked['settings'] {
  const settings = Object.fromEntries(lab.settings.map(({name, usual}) => [name, usual]));
  for (const assignment of assignments) {
    const [name = '', ...rest] = assignment.split('=');
    const setting = lab.settings.find((each) => each.name === name);
    if (!setting || rest.length === 0) {
      const names = lab.settings.map((each) => each.name).join(', ');
      throw new UsageError(`--set is “${assignment}”. Write NAME=VALUE with one of: ${names}.`);
    }
    settings[name] = valueOf(setting, rest.join('='));
  }
  return settings;
}

function valueOf(setting: Setting, text: string): string | number {
  if (!('words' in setting)) return whole(`--set ${setting.name}`, text, setting);
  if (setting.words.includes(text)) return text;
  throw new UsageError(`--set ${setting.name} is “${text}”. Say ${setting.words.join(' or ')}.`);
}
