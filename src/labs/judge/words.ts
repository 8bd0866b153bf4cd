import type {Fault} from '../../core/workbench/settings.ts';
import {exposes, type Score} from './check.ts';
import type {Deed} from './schedule.ts';
import type {Means, Outcome} from './session.ts';

const faultNames: Readonly<Record<Fault, string>> = {
  partition: 'Cut off from the others',
  kill: 'Killed, and started again',
  pause: 'Paused',
};

export const faultName = (fault: Fault): string => faultNames[fault];

/** `n0 and n1` */
export const groupName = (nodes: readonly string[]): string => nodes.join(' and ');

/** `n0: paused, from 200 ms to 800 ms` */
export function deedInWords({fault, nodes, fromMs, forMs}: Deed): string {
  const what = faultName(fault);
  return `${groupName(nodes)}: ${what.charAt(0).toLowerCase()}${what.slice(1)}, from ${fromMs} ms to ${fromMs + forMs} ms`;
}

/** What a verdict says, for the badge. */
export interface Said {
  readonly tone: 'ok' | 'wrong' | 'unknown';
  readonly word: string;
  readonly sentence: string;
}

export function verdictInWords(outcome: Outcome, means: Means): Said {
  switch (outcome.kind) {
    case 'none':
      return {tone: 'unknown', word: 'Not tried', sentence: tryInWords(means)};
    case 'asked':
      return unknown('Running', 'The node and its fixed twin are tried.');
    case 'checking':
      return unknown('Running', `${outcome.done} of ${outcome.of} runs of each node.`);
    case 'exposed':
      return {
        tone: 'wrong',
        word: 'Exposed: the node fails',
        sentence: `${outcome.says} Under the same faults the fixed node does what it should.`,
      };
    case 'held':
      return {tone: 'ok', word: 'The node holds', sentence: outcome.says};
    case 'unfair':
      return unknown(
        'Both fail',
        `The fixed node fails under these faults too, so that they show nothing of the bug. ${outcome.says}`,
      );
    case 'checked':
      return checkedInWords(outcome);
    case 'broken':
      return unknown('The check does not run', outcome.says);
    case 'unknown':
      return unknown('Not judged', outcome.says);
    case 'trouble':
      return unknown('Ended', outcome.says);
  }
}

const unknown = (word: string, sentence: string): Said => ({tone: 'unknown', word, sentence});

const tryInWords = (means: Means): string =>
  means === 'faults'
    ? 'Add a fault and press Run: the node is tried under it, and so is the same node without the bug.'
    : 'Write a check and press Run: it is tried on runs of the node and of the same node without the bug.';

function checkedInWords(score: Score): Said {
  const {bad, caught, good, wronged, right} = score;
  const counts = `Of ${bad} runs in which clients saw what they must not it accuses ${caught}; of ${good} others ${wronged}.`;
  if (wronged > 0) {
    return unknown('The check accuses the innocent', `${counts} “${shortened(score.false)}”`);
  }
  if (!exposes(score)) return unknown('The check sees nothing', counts);
  return {tone: 'wrong', word: 'Exposed by your check', sentence: `${counts} “${shortened(right)}”`};
}

/** Letters of an accusation that are shown. */
const SHOWN = 200;

const shortened = (text: string | null): string =>
  text === null || text.length <= SHOWN ? (text ?? '') : `${text.slice(0, SHOWN)}…`;
