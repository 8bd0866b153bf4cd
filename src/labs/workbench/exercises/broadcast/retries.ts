import type {Exercise} from '../exercise.ts';
import {asked, flooding, givingUp, retrying} from './nodes.ts';

export const broadcast: Exercise = {
  name: 'broadcast',
  title: 'Broadcast where messages are lost',
  workload: 'broadcast',
  nodes: 5,
  rate: 20,
  seconds: 2,
  faults: ['loss', 'duplication', 'partition', 'pause'],
  available: true,
  goalMs: 40,
  task: [
    asked,
    'Every number that was acknowledged has to reach every node in the end, although messages are lost and links are cut for a while. A node answers its client also while it is cut off.',
    'It begins as a node that floods, the solution of the exercise before: run it, to see which number is missing where.',
  ],
  hints: [
    'A message that is not acknowledged may be lost. Send it again until it is; node.rpc says when there was no answer in time.',
    'How long a link stays cut nobody tells you. What does a number wait for that has been given up?',
  ],
  start: flooding,
  reference: retrying('neighbours'),
  because:
    'Each neighbour gets each number until it has acknowledged it. A number that comes twice is passed on once. When the links are whole again, the next attempt arrives.',
  wrong: givingUp,
};
