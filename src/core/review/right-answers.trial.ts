import {linearizable} from './answers/linearizable.trial.ts';
import {mayReturn} from './answers/may-return.trial.ts';
import {majoritySide} from './answers/majority-side.trial.ts';
import {quorumMeets} from './answers/quorum-meets.trial.ts';
import {quorumSurvives} from './answers/quorum-survives.trial.ts';
import {nthReply} from './answers/nth-reply.trial.ts';
import {harvestYield} from './answers/harvest-yield.trial.ts';
import {attemptsAtBottom} from './answers/attempts-at-bottom.trial.ts';
import {backoffWait} from './answers/backoff-wait.trial.ts';
import {charged} from './answers/charged.trial.ts';
import {roundTrip} from './answers/round-trip.trial.ts';
import {fanOut} from './answers/fan-out.trial.ts';
import {inSeries} from './answers/in-series.trial.ts';
import {percentile} from './answers/percentile.trial.ts';
import {hedged} from './answers/hedged.trial.ts';
import {waitingTime} from './answers/waiting-time.trial.ts';
import {groupSize} from './answers/group-size.trial.ts';
import {happenedBefore} from './answers/happened-before.trial.ts';
import {lamportStamp} from './answers/lamport-stamp.trial.ts';
import {vectorStamp} from './answers/vector-stamp.trial.ts';
import {consistentCut} from './answers/consistent-cut.trial.ts';
import {strongestModel} from './answers/strongest-model.trial.ts';
import {paxosValue} from './answers/paxos-value.trial.ts';
import {chosenValue} from './answers/chosen-value.trial.ts';
import {raftCommit} from './answers/raft-commit.trial.ts';
import {raftWinner} from './answers/raft-winner.trial.ts';
import {inDoubt} from './answers/in-doubt.trial.ts';
import {counterMerge} from './answers/counter-merge.trial.ts';
import {lastWriter} from './answers/last-writer.trial.ts';
import {valence} from './answers/valence.trial.ts';
import {benOrPhase} from './answers/ben-or-phase.trial.ts';
import {sessionGuarantee} from './answers/session-guarantee.trial.ts';
import {modelAvailability} from './answers/model-availability.trial.ts';
import {anomaly} from './answers/anomaly.trial.ts';
import {fencing} from './answers/fencing.trial.ts';
import {lostAdds} from './answers/lost-adds.trial.ts';
import {floodMessages} from './answers/flood-messages.trial.ts';
import type {RightAnswer} from './answers/right-answer.trial.ts';

/** By the id of each skill. */
export const rightAnswers: Readonly<Record<string, RightAnswer>> = {
  linearizable,
  'may-return': mayReturn,
  'majority-side': majoritySide,
  'quorum-meets': quorumMeets,
  'quorum-survives': quorumSurvives,
  'nth-reply': nthReply,
  'harvest-yield': harvestYield,
  'attempts-at-bottom': attemptsAtBottom,
  'backoff-wait': backoffWait,
  charged,
  'round-trip': roundTrip,
  'fan-out': fanOut,
  'in-series': inSeries,
  percentile,
  hedged,
  'waiting-time': waitingTime,
  'group-size': groupSize,
  'happened-before': happenedBefore,
  'lamport-stamp': lamportStamp,
  'vector-stamp': vectorStamp,
  'consistent-cut': consistentCut,
  'strongest-model': strongestModel,
  'paxos-value': paxosValue,
  'chosen-value': chosenValue,
  'raft-commit': raftCommit,
  'raft-winner': raftWinner,
  'in-doubt': inDoubt,
  'counter-merge': counterMerge,
  'last-writer': lastWriter,
  valence,
  'ben-or-phase': benOrPhase,
  'session-guarantee': sessionGuarantee,
  'model-availability': modelAvailability,
  anomaly,
  fencing,
  'lost-adds': lostAdds,
  'flood-messages': floodMessages,
};
