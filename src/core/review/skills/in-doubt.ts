import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {counted} from '../words.ts';

type State = 'not voted' | 'voted no' | 'voted yes' | 'knows commit' | 'knows abort';

const COMMIT = 'Commit.';
const ABORT = 'Abort.';
const WAIT = 'Wait for the coordinator.';

/** What the living may do together: what one of them knows, or what no coordinator can have decided otherwise. */
function ending(states: readonly State[]): string {
  if (states.includes('knows commit')) return COMMIT;
  return states.every((state) => state === 'voted yes') ? WAIT : ABORT;
}

function drawInDoubt(dice: Dice, level: SkillLevel) {
  const n = 2 + level;
  const choices: readonly State[] = dice.one<State[]>([
    ['voted yes'],
    ['voted yes', 'not voted'],
    ['voted yes', 'voted no'],
    ['voted yes', 'knows commit'],
    ['voted yes', 'knows abort'],
  ]);
  const states = Array.from({length: n}, () => dice.one(choices));
  if (choices.length > 1 && !states.includes(choices[1] ?? 'voted yes')) return null;
  const right = ending(states);
  const why: Readonly<Record<string, string>> = {
    [COMMIT]:
      'One of them has been told to commit, so the coordinator has decided it, and the others may follow.',
    [ABORT]:
      'Not all have voted yes, or one has been told to abort: the coordinator cannot have decided to commit, and they may abort together.',
    [WAIT]:
      'All have voted yes, and none knows the outcome. The coordinator may have decided either, and somebody may have acted on it.',
  };
  return {n, right, states, why};
}

type InDoubtDrawn = NonNullable<ReturnType<typeof drawInDoubt>>;

function wrongAnswersInDoubt({right}: InDoubtDrawn): WrongAnswer[] {
  return [
    {
      belief: 'when in doubt, a timeout means abort',
      says: ABORT,
      why:
        right === COMMIT
          ? 'One of them knows that it was committed: to abort would tear the transaction apart.'
          : 'Who has voted yes has given up that right: the coordinator may have decided to commit, and told somebody.',
    },
    {
      belief: 'a yes can be acted upon without the coordinator’s decision',
      says: COMMIT,
      why:
        right === WAIT
          ? 'The coordinator may have given up before it heard the last vote, and decided to abort.'
          : 'A vote of yes promises to commit if the coordinator says so. It cannot have said so here.',
    },
    {
      belief: 'nobody may do anything without the coordinator',
      says: WAIT,
      why: 'What one of them knows is enough here to know how it ends, or that it cannot have been committed.',
    },
  ];
}

function toldInDoubt(drawn: InDoubtDrawn): Draft {
  const {n, right, states, why} = drawn;
  return {
    ask: `The coordinator of a two-phase commit has crashed. All ${counted(n, 'participant')} can still reach each other, and compare what they know. What may they do?`,
    shown: {
      kind: 'table',
      caption: 'What each participant has written down',
      head: ['Participant', 'State'],
      rows: states.map((state, at) => [String.fromCharCode(65 + at), state]),
    },
    right: {says: right, why: why[right] ?? ''},
    wrong: wrongAnswersInDoubt(drawn),
    load: n,
  };
}

/** Gray 1978; Bernstein, Hadzilacos and Goodman 1987, chapter 7: who has voted yes and hears nothing asks the others. */
export const inDoubt: Skill = {
  id: 'in-doubt',
  lesson: 'theory',
  sitting: 'apart',
  can: 'say what participants may do when the coordinator is gone',
  loadIs: 'participants',
  draft(dice, level) {
    const drawn = drawInDoubt(dice, level);
    return drawn && toldInDoubt(drawn);
  },
};
