import type {Choice, ConfigurationView, Model} from './model.ts';
import type {Bit} from './valence.ts';

/** What the message buffer holds: a destination and a value; nothing else is known of a message. */
export interface BufferedMessage {
  readonly to: number;
  readonly body: string;
  /** Who sent it: for pictures. It is part of the message only where the protocol signs its messages. */
  readonly from: number;
}

export interface FlpStep<State> {
  readonly state: State;
  readonly sends: readonly BufferedMessage[];
}

/** A deterministic process in the sense of Fischer, Lynch and Paterson 1985, section 2. */
export interface FlpProtocol<State> {
  readonly processes: number;
  /**
   * Whether a message's value tells its sender. If not, two messages with one destination and body are the same
   * message twice, whoever sent them.
   */
  readonly signed: boolean;
  readonly initial: (process: number, input: Bit) => State;
  readonly started: (state: State) => boolean;
  /** The step that a process's first event performs before anything else. */
  readonly start: (process: number, state: State) => FlpStep<State>;
  /** What a started process does on a null receipt; null if nothing. */
  readonly onNull: (process: number, state: State) => FlpStep<State> | null;
  readonly onMessage: (process: number, state: State, message: BufferedMessage) => FlpStep<State>;
  readonly decision: (state: State) => Bit | null;
  readonly describe: (process: number, state: State) => string;
}

export interface FlpConfiguration<State> {
  readonly inputs: readonly Bit[];
  readonly states: readonly State[];
  /** The multiset of messages sent and not delivered, sorted, so that equal multisets are equal lists. */
  readonly buffer: readonly BufferedMessage[];
  readonly crashed: number | null;
}

/**
 * The paper's model: a process may always take a step, with a message of its own or with none (a null receipt);
 * its first step starts it. With `crashes` at 1 any one process may crash: it takes no more steps.
 */
export function flpModel<State>(
  protocol: FlpProtocol<State>,
  crashes: 0 | 1,
): Model<FlpConfiguration<State>> {
  type Configuration = FlpConfiguration<State>;
  const messageKey = ({to, from, body}: BufferedMessage) => `${to} ${protocol.signed ? from : ''} ${body}`;
  const inOrder = (left: BufferedMessage, right: BufferedMessage): number => {
    const [first, second] = [messageKey(left), messageKey(right)];
    return first < second ? -1 : first === second ? 0 : 1;
  };
  const everyone = Array.from({length: protocol.processes}, (_, process) => process);

  /** One step: start if that has not happened, then the message, or what a null receipt does. */
  function step(
    configuration: Configuration,
    process: number,
    message: BufferedMessage | null,
  ): Configuration {
    let state = configuration.states[process] as State;
    const sends: BufferedMessage[] = [];
    const perform = (done: FlpStep<State>) => {
      state = done.state;
      sends.push(...done.sends);
    };
    const started = protocol.started(state);
    if (!started) perform(protocol.start(process, state));
    if (message !== null) perform(protocol.onMessage(process, state, message));
    else if (started) {
      const idle = protocol.onNull(process, state);
      if (idle === null) return configuration;
      perform(idle);
    }
    const buffer = configuration.buffer.slice();
    if (message !== null) buffer.splice(buffer.indexOf(message), 1);
    return {
      ...configuration,
      states: configuration.states.map((old, at) => (at === process ? state : old)),
      buffer: [...buffer, ...sends].sort(inOrder),
    };
  }

  function choices(configuration: Configuration): Choice<Configuration>[] {
    const found: Choice<Configuration>[] = [];
    for (const process of everyone) {
      if (configuration.crashed === process) continue;
      const started = protocol.started(configuration.states[process] as State);
      found.push({
        event: {kind: started ? 'null' : 'start', process},
        next: step(configuration, process, null),
      });
      let previous = '';
      for (const message of configuration.buffer) {
        const key = messageKey(message);
        if (message.to !== process || key === previous) continue;
        previous = key;
        const {from, body} = message;
        found.push({
          event: {kind: 'deliver', process, from, body},
          next: step(configuration, process, message),
        });
      }
      if (crashes === 1 && configuration.crashed === null) {
        found.push({event: {kind: 'crash', process}, next: {...configuration, crashed: process}});
      }
    }
    return found;
  }

  function stuck(configuration: Configuration): boolean {
    const living = everyone.filter((process) => configuration.crashed !== process);
    const state = (process: number) => configuration.states[process] as State;
    const moves =
      living.some((process) => !protocol.started(state(process))) ||
      configuration.buffer.some((message) => message.to !== configuration.crashed);
    return !moves && living.some((process) => protocol.decision(state(process)) === null);
  }

  function view(configuration: Configuration): ConfigurationView {
    return {
      processes: configuration.states.map((state, process) => ({
        input: configuration.inputs[process] ?? 0,
        state: protocol.started(state) ? protocol.describe(process, state) : 'not started',
        decision: protocol.decision(state),
        crashed: configuration.crashed === process,
      })),
      inFlight: configuration.buffer,
    };
  }

  return {
    processes: protocol.processes,
    initial: (inputs) => ({
      inputs,
      states: everyone.map((process) => protocol.initial(process, inputs[process] ?? 0)),
      buffer: [],
      crashed: null,
    }),
    choices,
    key: ({inputs, states, buffer, crashed}) =>
      JSON.stringify([inputs, states, buffer.map(messageKey), crashed]),
    decisions: (configuration) => configuration.states.map(protocol.decision),
    stuck,
    view,
  };
}
