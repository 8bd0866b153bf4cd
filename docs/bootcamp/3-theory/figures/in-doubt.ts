import {Coordinator, Participant} from '../samples/two-phase-commit.ts';
import {Drawing} from './drawing.ts';

const drawing = new Drawing(['bank', 'flight', 'hotel']);
const coordinator = new Coordinator();
const participants = new Map(['flight', 'hotel'].map((name) => [name, new Participant()]));

const asked = drawing.event('bank', 0, 'send', 'can you?');
const votes = [...participants].map(([name, participant]) => {
  const vote = participant.vote(true);
  const voted = drawing.event(name, 1, 'receive', `${vote}, and locks`);
  drawing.message(asked, voted);
  return {vote, voted};
});
const verdict = coordinator.decide(votes.map(({vote}) => vote));
const decided = drawing.event('bank', 2, 'decide', `writes: ${verdict}`);
for (const {voted} of votes) drawing.message(voted, decided);
drawing.event('bank', 3, 'crash', 'crashes');

const doubt = participants.get('flight')?.alone();
const asks = drawing.event('flight', 4, 'timeout', String(doubt));
const answers = drawing.event('hotel', 5, 'receive', String(participants.get('hotel')?.alone()));
drawing.message(asks, answers, 'do you know?');
const waits = drawing.event('flight', 6, 'receive', 'waits, locks');
drawing.message(answers, waits, 'no');

const found = coordinator.restart();
const back = drawing.event('bank', 7, 'restart', `reads: ${found}`);
for (const [name, participant] of participants) {
  participant.learn(found);
  const learnt = drawing.event(name, 8, 'decide', `${String(participant.alone())}, unlocks`);
  drawing.message(back, learnt);
}

/** The coordinator crashes between its decision and its first word: both participants wait with their locks. */
export const inDoubt = drawing.done();
