import type {Operation} from '../../core/checking/history.ts';
import {precedes} from '../../core/checking/wording.ts';
import type {Command} from '../../core/simulation/command.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import {linksBetween} from '../../core/simulation/nemesis.ts';
import {millis} from '../../core/simulation/time.ts';
import {read, write} from './orders.ts';
import type {Challenge, RunSoFar} from './preset.ts';

/* How the stories end: a sentence, and a dare. Each worked run is played by a test, which sees that it meets its dare. */

const at = (milliseconds: number, command: Command<RegisterBody>) => ({at: millis(milliseconds), command});

const isAnyCut = ({log}: RunSoFar): boolean =>
  log.some(({cause}) => cause.kind === 'command' && cause.command.kind === 'cut');

const areAllOk = ({history}: RunSoFar): boolean => history.every(({outcome}) => outcome === 'ok');

/** Whether the write that came last was acknowledged, and no read after it has ever seen it. */
function isLastWriteLost({history}: RunSoFar): boolean {
  const writes = history.filter(({f}) => f === 'write');
  return writes.some((last) => {
    const isLast = writes.every((other) => other === last || precedes(other, last));
    const after = history.filter((other: Operation) => other.f === 'read' && precedes(last, other));
    return isLast && after.length > 0 && after.every(({value}) => value !== last.value);
  });
}

export const lieWithoutCut: Challenge = {
  closing:
    'A was cut off and answered anyway, so one client was told of a write and the other knew nothing of it.',
  dare: 'make it lie again, but cut no link.',
  hint: 'What A tells C takes a fifth of a second to arrive. A message that arrives at a replica that has crashed is lost, and is only sent again after a while.',
  isMet: (run) => run.verdict.kind === 'illegal' && !isAnyCut(run),
  worked: {
    actions: [
      at(100, write('left', 1)),
      at(420, {kind: 'crash', node: 'C'}),
      at(800, {kind: 'restart', node: 'C'}),
      at(850, read('right')),
    ],
  },
};

export const leaveUnknown: Challenge = {
  closing: 'A side without a majority gets no lie and no success: its client is refused, or waits.',
  dare: 'leave the left client not knowing whether its write happened.',
  hint: 'A refuses as long as it has told nobody of the value. Cut it off just after “store 1” has left for the others.',
  isMet: ({history}) =>
    history.some(
      ({process, f, outcome, return: end}) =>
        process === 'left' && f === 'write' && outcome === 'info' && end !== null,
    ),
  worked: {
    actions: [at(100, write('left', 1)), at(850, {kind: 'cut', links: linksBetween(['A'], ['B', 'C'])})],
  },
};

export const honestWithoutWriteBack: Challenge = {
  closing:
    'Every read met the finished part of the write, and still one saw the new value and a later one the old.',
  dare: 'leave write-back off, and choose R and W so that nobody is lied to here.',
  hint: 'Open “Change the experiment”. Which replicas would the second reader have to hear so that it cannot miss the new value?',
  isMet: ({policy, history, verdict, log, isQuiet}) =>
    policy.kind === 'quorum' &&
    !policy.writeBack &&
    isQuiet &&
    log.every(({byHand}) => !byHand) &&
    history.filter(({f, outcome}) => f === 'read' && outcome === 'ok').length === 2 &&
    verdict.kind === 'linearizable',
  worked: {
    policy: {kind: 'quorum', readQuorum: 3, writeQuorum: 2, writeBack: false},
    actions: [],
  },
};

export const loseWithoutCut: Challenge = {
  closing:
    'Every request was answered ok, and the write that came last is gone on both sides: a slow clock decided.',
  dare: 'lose an acknowledged write without one error, and cut no link.',
  hint: 'C’s clock is five seconds slow, whether the links are whole or not. Which of two writes carries the older time stamp?',
  isMet: (run) => !isAnyCut(run) && areAllOk(run) && isLastWriteLost(run),
  worked: {
    actions: [
      at(100, write('left', 1)),
      at(1200, write('right', 2)),
      at(2200, read('left')),
      at(2300, read('right')),
    ],
  },
};

export const findSeed: Challenge = {
  closing: 'Chance decides how long each message takes, and the seed decides chance: most runs look right.',
  dare: 'find a seed with which R + W > N shows the new value and then the old.',
  hint: 'The first button takes the next seed and shows where it leads. The new value has to be slow on its way to two replicas, while one reader hears of it and a later one does not.',
  isMet: ({policy, verdict}) =>
    verdict.kind === 'illegal' &&
    policy.kind === 'quorum' &&
    !policy.writeBack &&
    policy.readQuorum + policy.writeQuorum > 3,
  worked: {actions: [], isSeed: true},
};
