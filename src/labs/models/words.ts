import type {Operation} from '../../core/checking/history.ts';
import type {ModelAvailability} from '../../core/checking/model-map.ts';
import type {Judged} from '../../core/checking/models/judge-all.ts';
import {allThatFollows, modelNames, type ModelName} from '../../core/checking/models/names.ts';
import type {ModelVerdict} from '../../core/checking/models/verdict.ts';
import {explanationByModel, witnessInWords} from '../../core/checking/models/wording.ts';
import type {Tone} from '../../views/Verdict/Badge.tsx';

const kinds: Readonly<Record<ModelVerdict['kind'] | 'dark', string>> = {
  allowed: 'allowed',
  forbidden: 'forbidden',
  undefined: 'not defined here',
  unknown: 'unknown',
  dark: 'not judged yet',
};

export function kindInWords(kind: keyof typeof kinds): string {
  return kinds[kind];
}

export function shortOf(availability: ModelAvailability): string {
  return availability === 'unavailable' ? 'unavailable in a cut' : `${availability} available`;
}

/** `a, b and c` */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

interface Said {
  readonly tone: Tone;
  readonly word: string;
  readonly sentence: string;
}

/** What one model says, with the order that explains the history or the reason why there is none. */
export function saidBy(model: ModelName, operations: readonly Operation[], verdict: ModelVerdict): Said {
  const tones = {allowed: 'ok', forbidden: 'wrong', undefined: 'unknown', unknown: 'unknown'} as const;
  const {word, reason} = explanationByModel(model, operations, verdict);
  const sentence = [reason, ...witnessInWords(operations, verdict)].filter(Boolean).join(' ');
  return {tone: tones[verdict.kind], word, sentence};
}

/** What all of them say, in short: where on the map it turns. */
export function saidByAll(judged: Judged): Said {
  const of = (kind: ModelVerdict['kind']) => modelNames.filter((name) => judged[name].kind === kind);
  const [allowed, forbidden] = [of('allowed'), of('forbidden')];
  const open = modelNames.length - allowed.length - forbidden.length;
  const rest = open === 0 ? '' : ` ${open} ${open === 1 ? 'has' : 'have'} no answer.`;
  if (forbidden.length === 0)
    return {
      tone: allowed.length > 0 ? 'ok' : 'unknown',
      word: `Allowed by ${count(allowed)}`,
      sentence: rest.trim(),
    };
  const strongest = allowed.filter((name) => !allowed.some((other) => implies(other, name)));
  const weakest = forbidden.filter((name) => !forbidden.some((other) => implies(name, other)));
  const allows =
    strongest.length === 0
      ? 'None allows it.'
      : `The strongest that ${strongest.length === 1 ? 'allows' : 'allow'} it: ${listed(strongest)}.`;
  const forbids = `The weakest that ${weakest.length === 1 ? 'forbids' : 'forbid'} it: ${listed(weakest)}.`;
  return {tone: 'wrong', word: `Forbidden by ${count(forbidden)}`, sentence: `${allows} ${forbids}${rest}`};
}

const count = (names: readonly string[]): string =>
  names.length === modelNames.length
    ? `all ${names.length} models`
    : `${names.length} of ${modelNames.length} models`;

const implies = (one: ModelName, other: ModelName): boolean =>
  one !== other && allThatFollows(one).has(other);
