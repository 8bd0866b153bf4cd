import {bugNames, type BugName} from './bug-name.ts';
import type {Broken} from './invariants/invariant.ts';
import type {NemesisName} from './nemeses/names.ts';

export interface Origin {
  readonly label: string;
  readonly url: string;
  /** Year, month and day on which it was reported or written, as far as that is known. */
  readonly date: string;
  /** The version that had it, as the origin says. */
  readonly version: string;
}

/** A mistake that somebody published, in a program or in a dissertation, and how it is switched on here. */
export interface Bug {
  readonly name: BugName;
  readonly title: string;
  /** What the code does wrong, in a sentence. */
  readonly mistake: string;
  /** The box of figure 2 in which the rule stands. */
  readonly box: string;
  /** What figure 2, or the dissertation, asks for instead; in our words. */
  readonly rule: string;
  readonly origins: readonly Origin[];
  /** What the origin has and the model leaves out, or the other way round. */
  readonly leftOut: string;
  /** The nemesis that finds it, and what it then breaks. */
  readonly foundBy: NemesisName;
  readonly breaks: Broken;
}

/** Each of the bugs, in the order of the museum. */
export const bugs: Readonly<Record<BugName, Bug>> = {
  'figure-8': {
    name: 'figure-8',
    title: 'Commits an old entry by counting',
    mistake: 'The leader commits any entry that a majority stores, also one of an earlier term.',
    box: 'Rules for Servers, Leaders, last rule',
    rule: 'A leader commits by counting only entries of its own term; earlier ones are committed with them (figure 2, sections 5.3 and 5.4).',
    origins: [
      {
        label: 'logcabin/logcabin#44',
        url: 'https://github.com/logcabin/logcabin/issues/44',
        date: '2013-04-07',
        version: 'version not stated',
      },
      {
        label: 'canonical/raft#220',
        url: 'https://github.com/canonical/raft/issues/220',
        date: '2021-07-09',
        version: 'commit 4c71b94',
      },
    ],
    leftOut:
      'New leaders append no blank entry here, and messages carry one entry each: in a batch with an entry of the new term the old one would be safe.',
    foundBy: 'newest-log',
    breaks: 'leader-completeness',
  },
  'forgotten-vote': {
    name: 'forgotten-vote',
    title: 'Forgets its vote in a restart',
    mistake: 'The log is on disk, but term and vote are in memory only.',
    box: 'State, persistent on all servers',
    rule: 'currentTerm and votedFor are on stable storage before a server answers (figure 2, persistent state).',
    origins: [
      {
        label: 'NodeDB-Lab/nodedb#161',
        url: 'https://github.com/NodeDB-Lab/nodedb/issues/161',
        date: '2026-07-05',
        version: 'main at d92ede42',
      },
      {
        label: 'bakwc/PySyncObj#202',
        url: 'https://github.com/bakwc/PySyncObj/pull/202',
        date: '2026-07-03',
        version: 'version not stated',
      },
    ],
    leftOut: 'Nothing that matters: both begin again with term 0 and no vote.',
    foundBy: 'restarts',
    breaks: 'election-safety',
  },
  'stale-read': {
    name: 'stale-read',
    title: 'Reads from a deposed leader',
    mistake: 'Whoever believes that it leads answers reads from its own memory.',
    box: 'none of figure 2: section 8, read-only operations',
    rule: 'Before a read, the leader checks with a majority that it has not been deposed (section 8).',
    origins: [
      {
        label: 'etcd-io/etcd#741',
        url: 'https://github.com/etcd-io/etcd/issues/741',
        date: '2014-04-18',
        version: 'version not stated',
      },
    ],
    leftOut: 'One register here instead of etcd’s tree of keys.',
    foundBy: 'leader',
    breaks: 'linearizability',
  },
  'wrong-credit': {
    name: 'wrong-credit',
    title: 'Credits the wrong follower',
    mistake:
      'Handlers of replies are made in a loop and share its variable: every reply is credited to the loop’s last follower.',
    box: 'Rules for Servers, Leaders, third rule',
    rule: 'A reply moves nextIndex and matchIndex of the follower that sent it (figure 2, leaders).',
    origins: [
      {
        label: 'Maelstrom, demo/python/raft.py',
        url: 'https://github.com/jepsen-io/maelstrom/blob/1bc94731d8dcb0a2dfc0f676582b245608b3e434/demo/python/raft.py',
        date: 'in the repository since 2021-02-09',
        version: 'v0.2.4, and main in November 2025',
      },
    ],
    leftOut:
      'In the original the number of entries comes from the loop’s last message too; here it is the reply’s own.',
    foundBy: 'leader-pair',
    breaks: 'leader-completeness',
  },
  'early-reply': {
    name: 'early-reply',
    title: 'Answers before the disk has it',
    mistake: 'Votes and acknowledgements leave before the write that they promise is on disk.',
    box: 'State, persistent on all servers',
    rule: 'Persistent state is updated on stable storage before a server answers (figure 2).',
    origins: [
      {
        label: 'NodeDB-Lab/nodedb#161',
        url: 'https://github.com/NodeDB-Lab/nodedb/issues/161',
        date: '2026-07-05',
        version: 'main at d92ede42',
      },
    ],
    leftOut:
      'In the original term and vote were never written at all, and the report found the early answers beside that; here everything is written, a little later.',
    foundBy: 'disk',
    breaks: 'leader-completeness',
  },
  'double-vote': {
    name: 'double-vote',
    title: 'Counts a vote twice',
    mistake: 'The candidate counts answers and not voters, so a duplicated message is two votes.',
    box: 'Rules for Servers, Candidates, second rule',
    rule: 'A candidate becomes leader with votes from a majority of the servers (figure 2, candidates).',
    origins: [
      {
        label: 'microsoft/coyote-samples#8',
        url: 'https://github.com/microsoft/coyote-samples/issues/8',
        date: '2020-07-08',
        version: 'version not stated',
      },
    ],
    leftOut: 'The sample keeps the mistake on purpose, for its tester to find.',
    foundBy: 'duplicates',
    breaks: 'leader-completeness',
  },
  'stamped-term': {
    name: 'stamped-term',
    title: 'Stamps an entry with another’s term',
    mistake:
      'A heartbeat is handled beside the main loop and raises the term, while the loop still dispatches clients’ entries as a leader.',
    box: 'Rules for Servers, All Servers, second rule',
    rule: 'A server that sees a larger term converts to follower at once (figure 2, all servers).',
    origins: [
      {
        label: 'hashicorp/raft#695',
        url: 'https://github.com/hashicorp/raft/issues/695',
        date: '2026-07-09',
        version: 'main at 4c8f61a',
      },
    ],
    leftOut:
      'Two threads there; here clients’ writes wait in a queue while the leader waits for its disk, and are stamped when that comes back.',
    foundBy: 'race',
    breaks: 'log-matching',
  },
  'fixed-timeout': {
    name: 'fixed-timeout',
    title: 'Draws its time-out once',
    mistake: 'Each process draws its election time-out when it starts and keeps it.',
    box: 'Rules for Servers, Candidates, first rule',
    rule: 'A candidate draws a new random time-out for every election (section 5.2).',
    origins: [
      {
        label: 'databendlabs/openraft#1838',
        url: 'https://github.com/databendlabs/openraft/pull/1838',
        date: '2026-07-13',
        version: '0.9; put right in 0.10',
      },
      {
        label: 'fluree/db#1845',
        url: 'https://github.com/fluree/db/pull/1845',
        date: '2026-09-15',
        version: 'openraft 0.9',
      },
    ],
    leftOut:
      'Ticks of 25 ms and time-outs of 150 to 300 ms here, which make ties more frequent than the 8 % of failovers that were reported there.',
    foundBy: 'kill',
    breaks: 'progress',
  },
  'early-membership': {
    name: 'early-membership',
    title: 'Changes members too early',
    mistake: 'A new leader changes the members before it has committed an entry of its own term.',
    box: 'none of figure 2: section 4.1 of the dissertation, as its author amended it',
    rule: 'A leader changes the members only after it has committed an entry of its own term (Ongaro’s note of July 2015).',
    origins: [
      {
        label: 'Ongaro, raft-dev: bug in single-server membership changes',
        url: 'https://groups.google.com/g/raft-dev/c/t4xj6dJTP6E',
        date: '2015-07-10',
        version: 'the dissertation of 2014',
      },
    ],
    leftOut: 'New leaders append no blank entry here, as in the dissertation’s figures.',
    foundBy: 'members',
    breaks: 'leader-completeness',
  },
};

export function isBugName(name: string): name is BugName {
  return (bugNames as readonly string[]).includes(name);
}
