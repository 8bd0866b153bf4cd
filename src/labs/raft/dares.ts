import type {DareWords} from '../frame/Dare.tsx';
import {breachOf, historyOf, type Judgement} from './judgement.ts';
import {presetNames, presetOf, type PresetName} from './scenarios.ts';
import {momentsOf, type Session} from './session.ts';
import {bugOf, ownChanges} from './setup.ts';
import {millis} from '../../core/simulation/time.ts';

export interface LabDare extends DareWords {
  readonly isMet: (session: Session, judgement: Judgement) => boolean;
}

/** Nobody is answered for so long. */
export const SILENCE = millis(2000);

const wait: LabDare = {
  closing:
    'Two leaders were cut off, others took their places, and no client has seen anything that one server could not have shown.',
  dare: 'Let no client be answered for two whole seconds, with every server up. Then let them be served again. The verdict has to stay as it is.',
  hint: 'A leader needs a majority for every answer. Leave none.',
  isMet: (session, {broke}) => broke === null && wasSilent(session) && allStayedUp(session),
};

function wasSilent(session: Session): boolean {
  const answers = historyOf(session).flatMap(({outcome, return: at}) =>
    outcome === 'ok' && at !== null ? [at] : [],
  );
  const sorted = answers.sort((a, b) => a - b);
  return sorted.some((at, place) => place > 0 && at - (sorted[place - 1] ?? at) >= SILENCE);
}

const allStayedUp = (session: Session): boolean =>
  momentsOf(session).every(
    (moment) =>
      moment.kind !== 'fault' || (moment.command.kind !== 'crash' && moment.command.kind !== 'pause'),
  );

const lease: LabDare = {
  closing: 'A lease saves each read a round of messages, and rests on clocks that run at the same speed.',
  dare: 'Make a client read a value that another had already replaced.',
  hint: 'Slow the leader’s clock and speed the others’ up, wait for a tenth of a second, and cut the leader off.',
  isMet: (_, {broke}) => broke === 'linearizability',
};

/** Whether the run breaks a promise, and by nothing but the mistake that was built in. */
function isBroken(session: Session, {broke}: Judgement): boolean {
  const {setup} = session;
  if (setup.raft.bug === null || broke === null) return false;
  if (broke === 'linearizability' && ownChanges(setup).reads !== undefined && breachOf(session) === null)
    return false;
  return broke !== 'progress' || bugOf(setup) === 'fixed-timeout';
}

/** Presets whose dare is met by what the reader does, and for which the lab can find a run. */
const dares = {isolate: wait, lease};

export type WorkedName = keyof typeof dares;

export const isWorkedName = (name: PresetName): name is WorkedName => Object.hasOwn(dares, name);

/** What a preset dares its reader to do; null in the museum, where an exhibit says it. */
export const dareOf = (name: PresetName): LabDare | null => (isWorkedName(name) ? dares[name] : null);

/** Presets that have something to be met, and remembered. */
export const daring: readonly PresetName[] = presetNames.filter(
  (name) => isWorkedName(name) || presetOf(name).bug !== null,
);

export const dareItem = (name: PresetName): string => `labs/raft/dares/${name}`;

export function isDareMet(session: Session, judgement: Judgement): boolean {
  if (session.isShown) return false;
  const dare = dareOf(session.setup.preset);
  return dare ? dare.isMet(session, judgement) : isBroken(session, judgement);
}
