import {describe, expect, it} from 'vitest';
import {
  Coordinator,
  Participant,
  type Verdict,
} from './two-phase-commit.ts';

const answers = ['yes', 'no', 'lost'] as const;
type Answer = (typeof answers)[number];
/** Where the coordinator crashes: before it decides, before it tells the first, the second, or not at all. */
const crashes = ['undecided', 0, 1, null] as const;

/** One run with two participants: their answers, the coordinator's crash, and whether it comes back. */
function run(
  given: readonly [Answer, Answer],
  crash: (typeof crashes)[number],
  comesBack: boolean,
) {
  const participants = given.map(() => new Participant());
  const coordinator = new Coordinator();
  const votes = given.map((answer, place) => {
    const vote = participants[place]?.vote(answer !== 'no') ?? 'no';
    return answer === 'lost' ? null : vote;
  });
  if (crash !== 'undecided') {
    const verdict = coordinator.decide(votes);
    participants.forEach((participant, place) => {
      if (crash === null || place < crash) participant.learn(verdict);
    });
  }
  if (comesBack) {
    const verdict = coordinator.restart();
    for (const participant of participants) participant.learn(verdict);
  }
  return participants.map((participant) => participant.alone());
}

const runs = answers.flatMap((first) =>
  answers.flatMap((second) =>
    crashes.flatMap((crash) =>
      [true, false].map((comesBack) => ({
        given: [first, second] as const,
        crash,
        comesBack,
      })),
    ),
  ),
);

describe('two-phase commit with two participants', () => {
  it('never ends with one committed and one aborted, wherever the coordinator crashes', () => {
    for (const {given, crash, comesBack} of runs) {
      const ends = new Set(
        run(given, crash, comesBack).filter((end) => end !== 'in doubt'),
      );
      expect(ends.size).toBeLessThanOrEqual(1);
    }
  });

  it('commits only if both voted yes', () => {
    for (const {given, crash, comesBack} of runs)
      if (run(given, crash, comesBack).includes('commit'))
        expect(given).toEqual(['yes', 'yes']);
  });

  it('leaves both in doubt if both voted yes and the coordinator stays away', () => {
    expect(run(['yes', 'yes'], 'undecided', false)).toEqual([
      'in doubt',
      'in doubt',
    ]);
    expect(run(['yes', 'yes'], 0, false)).toEqual(['in doubt', 'in doubt']);
  });

  it('can end either way from the same doubt, so neither guess is safe', () => {
    const ends: Verdict[][] = [];
    for (const crash of ['undecided', 0] as const)
      ends.push(run(['yes', 'yes'], crash, true) as Verdict[]);
    expect(ends).toEqual([
      ['abort', 'abort'],
      ['commit', 'commit'],
    ]);
  });

  it('lets one who was told end the doubt of the other', () => {
    expect(run(['yes', 'yes'], 1, false)).toEqual(['commit', 'in doubt']);
  });

  it('lets a participant that has not voted abort alone', () => {
    expect(new Participant().alone()).toBe('abort');
  });
});
