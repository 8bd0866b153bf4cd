import type {Bit, Configuration, Event, Protocol} from './protocol.ts';

export function start<S, B>(
  protocol: Protocol<S, B>,
  inputs: readonly Bit[],
): Configuration<S, B> {
  return {
    states: inputs.map((input, process) =>
      protocol.initial(process, input),
    ),
    buffer: [],
  };
}

/** Equal keys, equal configurations: the buffer is a multiset, so its order does not count. */
export function key<S, B>({states, buffer}: Configuration<S, B>): string {
  return JSON.stringify([
    states,
    buffer.map((message) => JSON.stringify(message)).sort(),
  ]);
}

// #region apply
/** All events that may happen next: a null event for each process, and each message under way. */
export function events<S, B>(
  protocol: Protocol<S, B>,
  {buffer}: Configuration<S, B>,
): Event<B>[] {
  const distinct = new Map(
    buffer.map((message) => [JSON.stringify(message), message]),
  );
  const receipts = [...distinct.values()].map(({to, body}) => ({
    process: to,
    received: body,
  }));
  const nulls = Array.from({length: protocol.processes}, (_, process) => ({
    process,
    received: null,
  }));
  return [...nulls, ...receipts];
}

/** The configuration e(C): one process receives, changes its state and sends, in one atomic step. */
export function apply<S, B>(
  protocol: Protocol<S, B>,
  {states, buffer}: Configuration<S, B>,
  {process, received}: Event<B>,
): Configuration<S, B> {
  const before = states[process];
  if (before === undefined)
    throw new RangeError(`no process ${String(process)}`);
  const [after, sends] = protocol.step(process, before, received);
  const body = JSON.stringify(received);
  const taken = buffer.findIndex(
    (message) =>
      message.to === process && JSON.stringify(message.body) === body,
  );
  const left =
    received === null
      ? buffer
      : buffer.filter((_, index) => index !== taken);
  return {states: states.with(process, after), buffer: [...left, ...sends]};
}
// #endregion
