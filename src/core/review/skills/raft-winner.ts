import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted, listed} from '../words.ts';

/** The terms of a server's entries. */
type Log = readonly number[];

const lastTerm = (log: Log): number => log.at(-1) ?? 0;
/** Section 5.4.1: the later last term is more up to date; with equal ones the longer log. */
const isAsUpToDate = (one: Log, other: Log): boolean =>
  lastTerm(one) > lastTerm(other) || (lastTerm(one) === lastTerm(other) && one.length >= other.length);

type Rule = (one: Log, other: Log) => boolean;

/** The servers whom a majority of all would vote for by some rule, themselves included. */
function electable(logs: readonly Log[], gives: Rule): string {
  const able = logs.flatMap((log, at) =>
    2 * logs.filter((other) => gives(log, other)).length > logs.length ? [String.fromCharCode(65 + at)] : [],
  );
  return able.length === 0
    ? 'None of them.'
    : able.length === 1
      ? `Only ${able.join('')}.`
      : `${listed(able)}.`;
}

function drawRaftWinner(dice: Dice, level: SkillLevel) {
  const n = [3, 4, 5][level] ?? 3;
  const logs = Array.from({length: n}, (): number[] => {
    const terms = Array.from({length: dice.from(1, 4 + (level > 0 ? 1 : 0))}, () => dice.from(1, 4));
    return terms.sort((one, other) => one - other).map((term, at) => (at === 0 ? 1 : term));
  });
  const right = electable(logs, isAsUpToDate);
  const longest = electable(logs, (one, other) => one.length >= other.length);
  const newest = electable(logs, (one, other) => lastTerm(one) >= lastTerm(other));
  const best = logs.filter((log) => logs.every((other) => isAsUpToDate(log, other)));
  const onlyBest = `${best.length === 1 ? 'Only ' : ''}${listed(logs.flatMap((log, at) => (best.includes(log) ? [String.fromCharCode(65 + at)] : [])))}.`;
  if (new Set([right, longest, newest, onlyBest]).size < 3) return null;
  return {logs, longest, n, newest, onlyBest, right};
}

type RaftWinnerDrawn = NonNullable<ReturnType<typeof drawRaftWinner>>;

function wrongAnswersRaftWinner({longest, newest, onlyBest}: RaftWinnerDrawn): WrongAnswer[] {
  return [
    {
      belief: 'the longer log is more up to date',
      says: longest,
      why: 'The term of the last entry comes first; the number of entries decides only between equal ones.',
    },
    {
      belief: 'only the term of the last entry counts',
      says: newest,
      why: 'Between logs whose last entries are of one term the longer is more up to date, and a server with more entries refuses its vote.',
    },
    {
      belief: 'only the most up-to-date log can win',
      says: onlyBest,
      why: 'It need not be the best of all, only no worse than a majority.',
    },
  ];
}

function toldRaftWinner(drawn: RaftWinnerDrawn): Draft {
  const {logs, n, right} = drawn;
  return {
    ask: `All ${counted(n, 'server')} are up and have the logs of the table. Which of them can win an election with the votes of a majority?`,
    shown: {
      kind: 'table',
      caption: 'The terms of the entries, the oldest first',
      head: ['Server', 'Log'],
      rows: logs.map((log, at) => [String.fromCharCode(65 + at), log.join(' ')]),
    },
    right: {
      says: right,
      why: `A server votes only for a log that is at least as up to date as its own: a later term in the last entry, or the same and no fewer entries. These have a majority of ${Math.floor(n / 2) + 1}, their own vote included.`,
    },
    wrong: wrongAnswersRaftWinner(drawn),
    load: n,
  };
}

/** Whom a majority of servers can vote for. */
export const raftWinner: Skill = {
  id: 'raft-winner',
  lesson: 'theory',
  sitting: 'agreed',
  can: 'say which servers of Raft can be elected, from their logs',
  loadIs: 'servers',
  draft(dice, level) {
    const drawn = drawRaftWinner(dice, level);
    return drawn && toldRaftWinner(drawn);
  },
};
