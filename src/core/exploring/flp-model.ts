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
  /** What a step without a message changes, in a word. */
  readonly mood?: (state: State) => string;
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
  const everyone = Array.from({length: protocol.processes}, (_, process) => process);
  return {
    processes: protocol.processes,
    initial: (inputs) => ({
      inputs,
      states: everyone.map((process) => protocol.initial(process, inputs[process] ?? 0)),
      buffer: [],
      crashed: null,
    }),
    choices: (configuration) => {
      const {crashed} = configuration;
      return everyone
        .filter((process) => process !== crashed)
        .flatMap((process) => [
          nullStep(protocol, configuration, process),
          ...deliveries(protocol, configuration, process),
          ...(crashes === 1 && crashed === null ? [crash(configuration, process)] : []),
        ]);
    },
    key: ({inputs, states, buffer, crashed}) =>
      JSON.stringify([inputs, states, buffer.map((message) => messageKey(protocol, message)), crashed]),
    decisions: (configuration) => configuration.states.map(protocol.decision),
    stuck: (configuration) => isStuck(protocol, configuration),
    view: (configuration) => viewOf(protocol, configuration),
  };
}

/** Equal for messages that are the same message. */
function messageKey<State>({signed}: FlpProtocol<State>, {to, from, body}: BufferedMessage): string {
  return `${to} ${signed ? from : ''} ${body}`;
}

function inOrder<State>(
  protocol: FlpProtocol<State>,
  messages: readonly BufferedMessage[],
): BufferedMessage[] {
  return messages
    .map((message) => ({message, key: messageKey(protocol, message)}))
    .sort((left, right) => (left.key < right.key ? -1 : left.key === right.key ? 0 : 1))
    .map(({message}) => message);
}

/** One step: start if that has not happened, then the message, or what a null receipt does. */
function step<State>(
  protocol: FlpProtocol<State>,
  configuration: FlpConfiguration<State>,
  process: number,
  message: BufferedMessage | null,
): FlpConfiguration<State> {
  let state = stateOf(configuration, process);
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
    buffer: inOrder(protocol, [...buffer, ...sends]),
  };
}

function stateOf<State>({states}: FlpConfiguration<State>, process: number): State {
  return states[process] as State;
}

/** A step without a message. */
function nullStep<State>(
  protocol: FlpProtocol<State>,
  configuration: FlpConfiguration<State>,
  process: number,
): Choice<FlpConfiguration<State>> {
  const started = protocol.started(stateOf(configuration, process));
  return {
    event: {kind: started ? 'null' : 'start', process},
    next: step(protocol, configuration, process, null),
  };
}

/** A step with each message to the process; equal messages stand side by side, and are one choice. */
function deliveries<State>(
  protocol: FlpProtocol<State>,
  configuration: FlpConfiguration<State>,
  process: number,
): Choice<FlpConfiguration<State>>[] {
  const found: Choice<FlpConfiguration<State>>[] = [];
  let previous = '';
  for (const message of configuration.buffer) {
    const key = messageKey(protocol, message);
    if (message.to !== process || key === previous) continue;
    previous = key;
    const {from, body} = message;
    found.push({
      event: {kind: 'deliver', process, from, body},
      next: step(protocol, configuration, process, message),
    });
  }
  return found;
}

function crash<State>(
  configuration: FlpConfiguration<State>,
  process: number,
): Choice<FlpConfiguration<State>> {
  return {event: {kind: 'crash', process}, next: {...configuration, crashed: process}};
}

/** Whether somebody who lives has not decided, and nothing can come any more. */
function isStuck<State>(
  protocol: FlpProtocol<State>,
  {states, buffer, crashed}: FlpConfiguration<State>,
): boolean {
  const living = states.filter((_, process) => process !== crashed);
  const moves = !living.every(protocol.started) || buffer.some(({to}) => to !== crashed);
  return !moves && living.some((state) => protocol.decision(state) === null);
}

function viewOf<State>(
  protocol: FlpProtocol<State>,
  {inputs, states, buffer, crashed}: FlpConfiguration<State>,
): ConfigurationView {
  return {
    processes: states.map((state, process) => ({
      input: inputs[process] ?? 0,
      state: protocol.started(state) ? protocol.describe(process, state) : 'not started',
      ...(protocol.mood && {mood: protocol.mood(state)}),
      decision: protocol.decision(state),
      crashed: crashed === process,
    })),
    inFlight: buffer,
  };
}
