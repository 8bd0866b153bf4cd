import type {NemesisName} from '../../core/protocols/raft/nemeses/names.ts';
import {isRuleText, ruleInWords, rulesIn, type Hunter} from '../../core/protocols/raft/nemeses/rule.ts';

/** What each nemesis does, behind “A nemesis that …”. */
export const nemesisWords: Readonly<Record<NemesisName, string>> = {
  leader: 'cuts the leader off',
  'leader-pair': 'cuts the leader off with one follower',
  'newest-log': 'hunts whoever holds the newest log',
  minority: 'cuts off as many as the rest can do without',
  'one-way': 'cuts one direction of the leader’s links',
  race: 'brings a leader back when it has been replaced',
  restarts: 'restarts the leader, everybody, or a voter',
  disk: 'slows disks, and crashes a majority after a commit',
  duplicates: 'doubles messages, and cuts a pair off',
  clocks: 'sets clocks wrong, and cuts the leader off',
  kill: 'kills the leader for good',
  members: 'adds and removes servers across a cut',
  random: 'draws its faults from the seed',
  none: 'does nothing: a few messages lost or doubled',
};

/** The same for any nemesis, also one that is made of rules. */
export const hunterInWords = (hunter: Hunter): string =>
  isRuleText(hunter) ? `acts ${rulesIn(hunter).map(ruleInWords).join('; ')}` : nemesisWords[hunter];
