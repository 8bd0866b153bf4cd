import {anomaly} from './skills/anomaly.ts';
import {attemptsAtBottom} from './skills/attempts.ts';
import {backoffWait} from './skills/backoff-wait.ts';
import {benOrPhase} from './skills/ben-or-phase.ts';
import {charged} from './skills/charged.ts';
import {chosenValue} from './skills/chosen-value.ts';
import {consistentCut} from './skills/consistent-cut.ts';
import {counterMerge} from './skills/counter-merge.ts';
import {fanOut, inSeries} from './skills/fan-out.ts';
import {fencing} from './skills/fencing.ts';
import {floodMessages} from './skills/flood-messages.ts';
import {groupSize} from './skills/group-size.ts';
import {happenedBefore} from './skills/happened-before.ts';
import {harvestYield} from './skills/harvest-yield.ts';
import {hedged} from './skills/hedged.ts';
import {inDoubt} from './skills/in-doubt.ts';
import {lamportStamp} from './skills/lamport-stamp.ts';
import {lastWriter} from './skills/last-writer.ts';
import {linearizable} from './skills/linearizable.ts';
import {lostAdds} from './skills/lost-adds.ts';
import {majoritySide} from './skills/majority-side.ts';
import {mayReturnSkill} from './skills/may-return.ts';
import {modelAvailability} from './skills/model-availability.ts';
import {nthReply} from './skills/nth-reply.ts';
import {paxosValue} from './skills/paxos-value.ts';
import {percentile} from './skills/percentile.ts';
import {quorumMeets, quorumSurvives} from './skills/quorums.ts';
import {raftCommit} from './skills/raft-commit.ts';
import {raftWinner} from './skills/raft-winner.ts';
import {roundTrip} from './skills/round-trip.ts';
import {sessionGuarantee} from './skills/session-guarantee.ts';
import {strongestModel} from './skills/strongest-model.ts';
import {valence} from './skills/valence.ts';
import {vectorStamp} from './skills/vector-stamp.ts';
import {waitingTime} from './skills/waiting-time.ts';
import type {Skill} from './skill.ts';

/** Every skill that can be reviewed, in the order of the path. Ids are for ever. */
export const skills: readonly Skill[] = [
  linearizable,
  mayReturnSkill,
  majoritySide,
  quorumMeets,
  quorumSurvives,
  nthReply,
  harvestYield,
  attemptsAtBottom,
  backoffWait,
  charged,
  roundTrip,
  fanOut,
  inSeries,
  percentile,
  hedged,
  waitingTime,
  groupSize,
  happenedBefore,
  lamportStamp,
  vectorStamp,
  consistentCut,
  strongestModel,
  paxosValue,
  chosenValue,
  raftCommit,
  raftWinner,
  inDoubt,
  counterMerge,
  lastWriter,
  valence,
  benOrPhase,
  sessionGuarantee,
  modelAvailability,
  anomaly,
  fencing,
  lostAdds,
  floodMessages,
];
