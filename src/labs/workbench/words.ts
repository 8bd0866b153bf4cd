import {isDear, measuresInWords, measuresOf} from './costs.ts';
import type {Exercise, FaultKind} from './exercises/exercise.ts';
import type {Failure} from './judging.ts';
import type {Outcome, Session} from './session.ts';
import type {FaultChoice} from './setup.ts';

const faultNames: Readonly<Record<FaultKind, string>> = {
  loss: 'lost messages',
  duplication: 'messages that come twice',
  partition: 'partitions',
  kill: 'kills',
  pause: 'pauses',
};

function faultName(fault: FaultKind): string {
  return faultNames[fault];
}

/** `lost messages, partitions and kills` */
export function faultsInWords(faults: readonly FaultKind[]): string {
  const names = faults.map(faultName);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

export function choiceInWords(choice: FaultChoice, {faults}: Exercise): string {
  if (choice === 'none') return 'No faults';
  if (choice === 'all') return 'All at once';
  if (choice === 'turns') return `By turns: none, each, all`;
  const name = faultName(faults.find((each) => each === choice) ?? choice);
  return `Only ${name}`;
}

/** What a verdict says, for the badge. */
export interface Said {
  readonly tone: 'ok' | 'wrong' | 'unknown';
  readonly word: string;
  readonly sentence: string;
}

export function verdictInWords({outcome, choice, isChanged}: Session, exercise: Exercise): Said {
  const said = outcomeInWords(outcome, exercise, choice);
  if (!isChanged || outcome.kind !== 'failed') return said;
  return {
    tone: 'unknown',
    word: `Seed ${outcome.seed} failed`,
    sentence: `${said.sentence} You have changed something since.`,
  };
}

function outcomeInWords(outcome: Outcome, exercise: Exercise, choice: FaultChoice): Said {
  switch (outcome.kind) {
    case 'none':
      return {
        tone: 'unknown',
        word: 'Not run',
        sentence: 'Press Run: your node is tried with many seeds, in virtual time.',
      };
    case 'asked':
      return {tone: 'unknown', word: 'Running', sentence: 'The interpreter is being fetched and started.'};
    case 'running':
      return {
        tone: 'unknown',
        word: 'Running',
        sentence: `${outcome.done} of ${outcome.of} seeds, none has failed.`,
      };
    case 'shrinking':
      return {
        tone: 'unknown',
        word: 'Found one',
        sentence: `Seed ${outcome.seed} fails. The same failure is looked for in a smaller run.`,
      };
    case 'unjudged':
      return {tone: 'unknown', word: 'Not judged', sentence: outcome.says};
    case 'trouble':
      return {tone: 'unknown', word: 'Ended', sentence: outcome.says};
    case 'failed':
      return {tone: 'wrong', word: `Seed ${outcome.seed} fails`, sentence: outcome.says};
    case 'opened':
      return openedInWords(outcome);
    case 'passed':
      return passedInWords(outcome, exercise, choice);
  }
}

/** What the command said of it; the page has not judged it again. */
function openedInWords({name, workload, nodes, seed, verdict}: Extract<Outcome, {kind: 'opened'}>): Said {
  const what = `${name}: ${workload}, ${nodes === 1 ? '1 node' : `${nodes} nodes`}, seed ${seed}.`;
  const who = 'The command that ran it';
  if (verdict === null)
    return {tone: 'unknown', word: 'From a file', sentence: `${what} It ends before the verdict.`};
  const {valid, reason} = verdict;
  if (valid === true) return {tone: 'ok', word: 'Valid', sentence: `${what} ${who} found nothing wrong.`};
  const because = reason === '' ? '' : ` ${reason}`;
  return valid === false
    ? {tone: 'wrong', word: 'Not valid', sentence: `${what} ${who} says:${because}`}
    : {tone: 'unknown', word: 'Unknown', sentence: `${what} ${who} says:${because}`};
}

function passedInWords(
  {judged, unknown, costs}: Extract<Outcome, {kind: 'passed'}>,
  exercise: Exercise,
  choice: FaultChoice,
): Said {
  const {faults} = exercise;
  const under =
    choice === 'none'
      ? 'without faults'
      : choice === 'turns'
        ? `with ${faultsInWords(faults)}, by turns`
        : choice === 'all'
          ? `with ${faultsInWords(faults)} at once`
          : `with ${faultName(choice)}`;
  const left = unknown === 0 ? '' : ` In ${unknown} more nothing succeeded, so that they say nothing.`;
  const measures = measuresOf(costs, exercise);
  const cost =
    measures.length === 0 ? '' : ` Where nothing goes wrong it costs ${measuresInWords(measures)}.`;
  const isTooDear = isDear(measures);
  return {
    tone: isTooDear ? 'unknown' : 'ok',
    word: isTooDear ? 'Holds, and costs more than the goal' : 'Nothing found',
    sentence: `In ${judged} runs ${under} it did what it should. That is no proof: another seed may fail.${left}${cost}`,
  };
}

/** What run it is that one looks at, to follow "the". */
export const runName = ({outcome}: Session): string =>
  outcome.kind === 'failed'
    ? 'failing run'
    : outcome.kind === 'opened'
      ? 'run from the file'
      : 'run that passed';

/** Which run it is that one looks at: how small it is and how it was come by. */
export function runInWords({outcome}: Session): string {
  if (outcome.kind === 'failed') return failureInWords(outcome);
  if (outcome.kind === 'opened')
    return 'This run came with a file. Lines are those of the node that ran there; your own code is as it was.';
  if (outcome.kind !== 'passed') return '';
  return `This is how the run with seed ${outcome.seed} begins, one of those in which nothing was found.`;
}

function failureInWords({seed, done, faults, tried, requests, fingerprint}: Failure): string {
  const tries = done === 1 ? 'the first seed tried' : `${done} seeds tried`;
  const under = faults.length === 0 ? 'without faults' : `with ${faultsInWords(faults)}`;
  const small =
    tried === 0
      ? 'It is shown as it was found.'
      : `Made smaller in ${tried} runs: ${requests} ${requests === 1 ? 'request is' : 'requests are'} left.`;
  return `Seed ${seed}, ${under} (${tries}). ${small} Fingerprint of its log: ${fingerprint}.`;
}
