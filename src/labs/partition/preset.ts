import type {Operation} from '../../core/checking/history.ts';
import type {Policy} from '../../core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command, TimedCommand} from '../../core/simulation/command.ts';
import type {NodeId} from '../../core/simulation/protocol.ts';

/** A button that leads the reader through a scenario. */
export interface GuideStep {
  readonly label: string;
  readonly command: Command<RegisterBody>;
  /** How far the run plays after it. */
  readonly then: 'stay' | 'answer' | 'quiet';
}

/** The other policy, under which the same requests at the same moments end otherwise. */
export interface Contrast {
  readonly label: string;
  readonly policy: Policy;
}

/** What the reader may say before the run; which answer is right is computed from the run itself. */
export interface Prediction {
  readonly question: string;
  readonly choices: readonly {
    readonly id: string;
    readonly label: string;
    readonly holds: (history: readonly Operation[]) => boolean;
  }[];
}

export interface Preset {
  readonly title: string;
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
  readonly prediction: Prediction;
}
