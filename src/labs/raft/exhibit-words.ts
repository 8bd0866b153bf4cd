import type {BugName} from '../../core/protocols/raft/bug-name.ts';

/** What an exhibit says before it has failed. */
export const closing = 'All looks well: such a mistake shows only under some faults.';
export const challenge =
  'Make it break a promise. Then you will be told what is wrong, and who published it.';

export const hints: Readonly<Record<BugName, string>> = {
  'figure-8':
    'Leave each new leader alone with an entry that nobody else has, and let the oldest of them come back.',
  'forgotten-vote':
    'A server may crash and come back within a moment. When does it matter what it remembers?',
  'stale-read': 'Cut off the leader. What does it tell those who still ask it?',
  'wrong-credit': 'Leave the leader one follower. Who does it think has its entries?',
  'early-reply': 'Make disks slow, and cut the power of those who have just answered.',
  'double-vote': 'Make the network say everything twice, and leave a few servers to themselves.',
  'stamped-term': 'Bring a leader back that has been replaced without knowing it, while its disk is slow.',
  'fixed-timeout': 'Crash the leader, and wait. Some seeds are worse than others.',
  'early-membership': 'Have servers added and removed on both sides of a cut.',
};
