import {eventInWords} from '../../core/exploring/event-words.ts';
import type {Event} from '../../core/exploring/model.ts';
import {processName} from '../../core/exploring/process-name.ts';
import type {Futures} from '../../core/exploring/futures.ts';
import type {ValenceName} from '../../core/exploring/valence.ts';
import type {Option, Target} from './atlas.ts';
import type {Game, Position} from './game.ts';
import {endings, isInRounds, type Ending} from './scenarios.ts';
import type {Guess, Session} from './session.ts';

/** '12 of 31 futures decide 1' */
function share(futures: Futures, value: 0 | 1): string {
  return `${value === 0 ? futures.zero : futures.one} of ${futures.all} futures decide ${value}`;
}

/** What a valence means for who stands there, with the numbers. */
function standingInWords(valence: ValenceName, futures: Futures): string {
  switch (valence) {
    case 'bivalent':
      return `bivalent (${share(futures, 0)}, ${share(futures, 1)})`;
    case 'zero':
      return `bound for 0 (${share(futures, 0)})`;
    case 'one':
      return `bound for 1 (${share(futures, 1)})`;
    case 'never':
      return `nobody can decide any more`;
  }
}

/** What an option says in the radio list: what happens, then what it does to the outcome. */
export interface OptionWords {
  /** 'deliver B’s “vote 1” to C: stays bivalent (12 of 31 futures decide 1)' */
  readonly headline: string;
  /** Whom everybody hears, for a round; else empty. */
  readonly detail: string;
}

/** @param isKnown whether the reader may see what a choice does to the outcome, by where it leads */
export function optionInWords(
  option: Option,
  before: Position,
  positionOf: Game['position'],
  isKnown: (id: number) => boolean = () => true,
): OptionWords {
  const [target] = option.targets;
  if (!target) return {headline: '', detail: ''};
  const {event} = target;
  const isShown = option.targets.every(({to}) => isKnown(to)) && isKnown(before.id);
  const effectOnAll = option.targets.length > 1 ? chancesInWords(option) : changeInWords(before, target);
  const change = isShown ? `: ${effectOnAll}` : '';
  if (event.kind !== 'round') return {headline: `${eventInWords(event)}${change}`, detail: ''};
  const effect =
    option.targets.length > 1 ? tossersInWords(event) : effectInWords(before, positionOf(target.to));
  return {
    headline: `${effect}${change}`,
    detail: `First ${heardInWords(event.heard[0])}; then ${heardInWords(event.heard[1])}.`,
  };
}

function changeInWords(position: Position, {valence, futures, broken}: Target): string {
  const before = position.valence;
  if (broken) return disagree(position.decided) ? 'agreement stays broken' : 'breaks agreement';
  if (valence === 'bivalent') return `stays bivalent (${share(futures, 1)})`;
  if (before === 'bivalent') {
    return valence === 'never'
      ? 'nobody will ever decide'
      : `settles it: ${standingInWords(valence, futures)}`;
  }
  return valence === before
    ? `stays ${standingInWords(valence, futures)}`
    : standingInWords(valence, futures);
}

const disagree = (decided: Position['decided']): boolean => decided.includes(0) && decided.includes(1);

/** With coins: in how many of the ways in which they may fall the outcome stays open. */
function chancesInWords({targets}: Option): string {
  const open = targets.filter(({valence}) => valence === 'bivalent').length;
  const ways = `${targets.length} ways in which the coins may fall`;
  return open === targets.length
    ? `stays bivalent in all ${ways}`
    : `stays bivalent in ${open} of the ${ways}`;
}

const heardInWords = (phase: readonly (readonly number[])[]): string =>
  phase
    .map((others, process) => `${processName(process)} hears ${others.map(processName).join(' and ')}`)
    .join(', ');

function tossersInWords({coins}: Extract<Event, {kind: 'round'}>): string {
  const tossers = coins.flatMap((coin, process) => (coin === null ? [] : [processName(process)]));
  return tossers.length === 1 ? `${tossers.join('')} tosses a coin` : `${tossers.join(' and ')} toss coins`;
}

/** What a round does to everybody: 'A 0 → 1, B keeps 1, C decides 1'. */
function effectInWords(before: Position, after: Position): string {
  return after.processes
    .map(({value, decision}, process) => {
      const old = before.processes[process];
      const was = old?.value;
      const name = processName(process);
      if (decision !== null && old?.decision === null) return `${name} decides ${decision}`;
      return was === value ? `${name} keeps ${value ?? ''}` : `${name} ${was ?? ''} → ${value ?? ''}`;
    })
    .join(', ');
}

/** What happened, in the past: for the table and for a screen reader. */
export function happened({event}: Target): string {
  return eventInWords(event);
}

/** Where the run stands: the lab's verdict. Its valence only where the reader may see it. */
export function verdictInWords(session: Session, position: Position, isKnown = true): string {
  const decisions = position.decided.flatMap((value, process) =>
    value === null ? [] : [`${processName(process)} has decided ${value}`],
  );
  const values = new Set(position.decided.filter((value) => value !== null));
  const waiting = position.processes.flatMap(({crashed, decision}, process) =>
    crashed || decision !== null ? [] : [processName(process)],
  );
  const dead = position.processes.findIndex(({crashed}) => crashed);
  if (disagree(position.decided)) return `Agreement is broken: ${decisions.join(', ')}.`;
  if (position.stuck) {
    const why =
      dead < 0 ? 'nothing more can come' : `${processName(dead)}, which has crashed, sends nothing more`;
    return `Stuck: ${waiting.join(' and ')} will wait for ever, for ${why}.`;
  }
  const living = position.processes.every(({crashed, decision}) => crashed || decision !== null);
  if (living && decisions.length > 0) {
    const [value] = values;
    return `Everybody who lives has decided ${value ?? ''}, after ${steps(session)}. Take a step back and choose otherwise.`;
  }
  const so = decisions.length > 0 ? ` ${decisions.join(', ')}.` : '';
  if (!isKnown)
    return `${decisions.length > 0 ? 'Not all have decided' : 'Nobody has decided'}, after ${steps(session)}.${so}`;
  const words = standingInWords(position.valence, position.futures);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, after ${steps(session)}.${so}`;
}

function steps({taken, setup}: Session): string {
  const word = isInRounds(setup.preset) ? 'round' : 'step';
  return `${taken.length} ${word}${taken.length === 1 ? '' : 's'}`;
}

/** What a reader said of a valence, and what it is. */
export function guessInWords(said: Guess, position: Position): string {
  const isRight = said === position.valence;
  const words = standingInWords(position.valence, position.futures);
  return isRight ? `✓ Right: ${words}.` : `✗ You said “${guessWords[said]}”; it is ${words}.`;
}

/** What one can say of a configuration. */
export const guessWords: Readonly<Record<Guess, string>> = {
  bivalent: 'both',
  zero: 'only 0',
  one: 'only 1',
  never: 'neither',
};

/** What a run came to, and what else it could have come to. */
export function endingInWords(ending: Ending, possible: readonly Ending[]): string {
  const others = possible.filter((other) => other !== ending).map((other) => endings[other]);
  const also = others.length === 0 ? '' : ` It could also have been: ${others.join('; ')}.`;
  return `It came to this: ${endings[ending]}.${also}`;
}
