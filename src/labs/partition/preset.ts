import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import type {Policy} from '../../core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command, TimedCommand} from '../../core/simulation/command.ts';
import type {Entry} from '../../core/simulation/log.ts';
import type {NodeId} from '../../core/simulation/protocol.ts';
import type {DareWords} from '../frame/Dare.tsx';

/** One step of the story: what is done, and how far the run goes on by itself after it. */
export interface GuideStep {
  readonly label: string;
  /** Null where the run only goes on. */
  readonly command: Command<RegisterBody> | null;
  readonly then: 'stay' | 'answer' | 'quiet';
}

/** The other policy, under which the same requests at the same moments end otherwise. */
export interface Contrast {
  readonly label: string;
  readonly policy: Policy;
}

/** What the reader may say before a step of the story; which answer is right is computed from the run itself. */
export interface Prediction {
  /** The place of the step before which it is asked, and of the one after which it is answered. */
  readonly asked: number;
  readonly answered: number;
  readonly question: string;
  readonly choices: readonly {
    readonly id: string;
    readonly label: string;
    readonly holds: (history: readonly Operation[]) => boolean;
  }[];
}

/** All that a dare looks at. */
export interface RunSoFar {
  readonly policy: Policy;
  readonly history: readonly Operation[];
  readonly verdict: Verdict;
  readonly log: readonly Entry<RegisterBody>[];
  /** Whether nothing more will happen by itself. */
  readonly isQuiet: boolean;
}

/** A challenge at the end of the story: when it is met, and a run that meets it. */
export interface Challenge extends DareWords {
  readonly isMet: (run: RunSoFar) => boolean;
  readonly worked: {
    readonly policy?: Policy;
    readonly actions: readonly TimedCommand<RegisterBody>[];
    /** The reader looks for a seed: then the first that does it. */
    readonly isSeed?: boolean;
  };
}

export interface Preset {
  readonly title: string;
  /** The situation, in a sentence or two. */
  readonly intro: string;
  readonly seed: number;
  readonly policy: Policy;
  readonly replicas: readonly NodeId[];
  /** Each client's replica. */
  readonly clients: Readonly<Record<NodeId, NodeId>>;
  readonly delayMs: number;
  /** The mean of what a message takes beyond the delay. */
  readonly jitterMs: number;
  readonly deadlineMs: number;
  readonly resendMs: number;
  readonly timeoutMs: number;
  /** What happens by itself. */
  readonly script: readonly TimedCommand<RegisterBody>[];
  readonly guide: readonly GuideStep[];
  /** What to look at once the scenario is over; null where the scenario stands for itself. */
  readonly contrast: Contrast | null;
  readonly prediction: Prediction | null;
  readonly challenge: Challenge;
}
