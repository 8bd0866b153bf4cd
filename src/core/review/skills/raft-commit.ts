import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted} from '../words.ts';

const upTo = (index: number): string => (index === 0 ? 'None yet.' : `Up to entry ${index}.`);

/** The greatest index that at least so many servers have. */
const storedBy = (counts: readonly number[], servers: number): number =>
  [...counts].sort((one, other) => other - one)[servers - 1] ?? 0;

function drawRaftCommit(dice: Dice, level: SkillLevel, aim: number) {
  const n = [3, 5, 5][level] ?? 3;
  const length = dice.from(4, 6);
  const term = dice.from(3, 6);
  const ownFrom = dice.from(2, length);
  const older = dice.from(1, term - 1);
  const terms = Array.from({length}, (_, at) => (at + 1 >= ownFrom ? term : at === 0 ? 1 : older));
  if (terms.some((each, at) => at > 0 && each < (terms[at - 1] ?? 0))) return null;
  const match = [length, ...Array.from({length: n - 1}, () => dice.from(0, length))];
  const majority = Math.floor(n / 2) + 1;
  const byMajority = storedBy(match, majority);
  const right = byMajority >= ownFrom ? byMajority : 0;
  // On the last level two in three have an entry of an older term at a majority, and nothing that may be committed.
  if (level === 2 && (right > 0 || byMajority === 0) !== (aim % 3 === 0)) return null;
  const withoutLeader = storedBy(match.slice(1), majority);
  if (new Set([right, byMajority, Math.min(...match), storedBy(match, 2), length]).size < 3) return null;
  return {byMajority, length, level, majority, match, n, older, ownFrom, right, term, terms, withoutLeader};
}

type RaftCommitDrawn = NonNullable<ReturnType<typeof drawRaftCommit>>;

function wrongAnswersRaftCommit({
  byMajority,
  length,
  match,
  n,
  ownFrom,
  term,
  withoutLeader,
}: RaftCommitDrawn): WrongAnswer[] {
  return [
    {
      belief: 'what a majority stores is committed, whatever its term',
      says: upTo(byMajority),
      why: `Entry ${byMajority} is of an older term: a later leader could still replace it. It is committed once an entry of term ${term} behind it stands at a majority.`,
    },
    {
      belief: 'the leader itself does not count',
      says: upTo(withoutLeader >= ownFrom ? withoutLeader : 0),
      why: 'The leader stores its entries too, and is one of the majority.',
    },
    {
      belief: 'an entry is committed when all have it',
      says: upTo(Math.min(...match)),
      why: 'A majority is enough; who is behind catches up later.',
    },
    {
      belief: 'one follower beside the leader is enough',
      says: upTo(storedBy(match, 2)),
      why: `Two of ${n} are no majority.`,
    },
    {
      belief: 'what the leader has is committed',
      says: upTo(length),
      why: 'A leader may lose what only it stores. It counts who else has it.',
    },
  ];
}

function toldRaftCommit(drawn: RaftCommitDrawn): Draft {
  const {byMajority, level, majority, match, n, right, term, terms} = drawn;
  return {
    ask: `The leader of term ${term} has committed nothing yet. The tables show the terms of its entries, and how far each server’s log agrees with its own. How far may it commit by counting?`,
    shown: {
      kind: 'table',
      caption: `The leader’s log: terms ${terms.map((each, at) => `${at + 1}: ${each}`).join(', ')}`,
      head: ['Server', 'Agrees up to entry'],
      rows: match.map((index, at) => [at === 0 ? 'leader' : `follower ${at}`, String(index)]),
    },
    right: {
      says: upTo(right),
      why:
        right > 0
          ? `Entry ${right} is of term ${term} and stands at ${counted(match.filter((index) => index >= right).length, 'server')} of ${n}. All before it are committed with it.`
          : byMajority === 0
            ? `No entry stands at ${majority} of ${n} servers.`
            : `A majority has the log up to entry ${byMajority}, but that is of term ${terms[byMajority - 1] ?? 0}. A leader counts only entries of its own term, as figure 8 of the paper shows why.`,
    },
    wrong: wrongAnswersRaftCommit(drawn),
    load: n + (level === 2 ? 1 : 0),
  };
}

/** Ongaro and Ousterhout 2014, section 5.4.2: a leader commits by counting only entries of its own term. */
export const raftCommit: Skill = {
  id: 'raft-commit',
  lesson: 'theory',
  sitting: 'agreed',
  can: 'say how far a leader of Raft may commit',
  loadIs: 'servers',
  draft(dice, level, aim) {
    const drawn = drawRaftCommit(dice, level, aim);
    return drawn && toldRaftCommit(drawn);
  },
};
