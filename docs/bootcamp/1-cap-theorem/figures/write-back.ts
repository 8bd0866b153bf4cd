import type {Value} from '@site/src/core/checking/history.ts';
import {cluster} from '@site/src/core/protocols/register-cluster.ts';
import type {RegisterBody} from '@site/src/core/protocols/register-messages.ts';
import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';
import type {Entry} from '@site/src/core/simulation/log.ts';
import {linksBetween} from '@site/src/core/simulation/nemesis.ts';
import {run} from '@site/src/core/simulation/recording.ts';
import {millis} from '@site/src/core/simulation/time.ts';

const replicas = ['A', 'B', 'C'];
const write = {type: 'ask', f: 'write', value: 1} as const;
const read = {type: 'ask', f: 'read'} as const;

/**
 * The register of the partition lab, with reads that write back. A write of 1 reaches only replica A, since the messages
 * by which A would tell the others are lost; then Ann reads at B, and the link from C to B is slow.
 */
export const recording = run(
  cluster({
    seed: 1,
    policy: {kind: 'quorum', readQuorum: 2, writeQuorum: 2, writeBack: true},
    replicas,
    clients: {writer: 'A', Ann: 'B', Bob: 'C'},
    initial: 0,
    quality: {delayMicros: millis(100), jitterMicros: 0, lossPpm: 0, duplicatePpm: 0},
    deadlineMicros: millis(20_000),
    resendMicros: millis(10_000),
    timeoutMicros: millis(30_000),
    pauseMicros: millis(100),
    script: [
      {at: 0, command: {kind: 'quality', links: ['C>B'], quality: {delayMicros: millis(900)}}},
      {at: 0, command: {kind: 'quality', links: ['B>C'], quality: {delayMicros: millis(140)}}},
      {at: millis(10), command: {kind: 'tell', node: 'writer', body: write}},
      {at: millis(350), command: {kind: 'cut', links: linksBetween(['A'], ['B', 'C'])}},
      {at: millis(900), command: {kind: 'heal', links: linksBetween(['A'], ['B', 'C'])}},
      {at: millis(1000), command: {kind: 'tell', node: 'Ann', body: read}},
      {at: millis(3000), command: {kind: 'tell', node: 'Bob', body: read}},
    ],
  }),
  millis(5000),
);

const said = (value: Value): string => (typeof value === 'number' ? String(value) : '?');

/** What a message says; null for one that does not serve Ann's read. */
function words(body: RegisterBody): string | null {
  if (!('op' in body) || !body.op.startsWith('Ann#')) return null;
  switch (body.type) {
    case 'query':
      return 'version?';
    case 'version':
      return said(body.value);
    case 'store':
      return `keep ${said(body.value)}`;
    case 'stored':
      return 'kept';
  }
}

interface Drawn {
  readonly events: DiagramEvent[];
  readonly messages: DiagramMessage[];
}

/** One step of the run, if it has to do with Ann's read: an event, and the messages that it sends. */
function draw({events, messages}: Drawn, {at, cause, facts}: Entry<RegisterBody>, place: number): Drawn {
  if (cause.kind !== 'deliver') return {events, messages};
  const {src, dest, body} = cause.message;
  const asked = src === 'Ann' && body.type === 'read';
  if (!asked && words(body) === null) return {events, messages};
  const id = String(place);
  const sent = facts.flatMap((fact) => (fact.kind === 'sent' ? [fact.message] : []));
  const reply = sent.flatMap((message) => (message.body.type === 'read_ok' ? [message.body.value] : []));
  const label = asked
    ? 'Ann asks for x'
    : body.type === 'store'
      ? `holds ${said(body.value)}`
      : reply.length > 0
        ? `answers Ann: ${reply.map(said).join()}`
        : undefined;
  return {
    events: [
      ...events,
      {id, process: dest, at, kind: asked ? 'step' : 'receive', ...(label !== undefined && {label})},
    ],
    messages: [
      ...messages.map((message) =>
        message.to === `message ${cause.message.id}` ? {...message, to: id} : message,
      ),
      ...sent.flatMap((message): DiagramMessage[] => {
        const text = words(message.body);
        return text === null
          ? []
          : [{from: id, to: `message ${message.id}`, toward: message.dest, label: text}];
      }),
    ],
  };
}

/** Where Ann has her answer, and the picture ends. */
const answered = recording.log.findIndex(({facts}) =>
  facts.some((fact) => fact.kind === 'sent' && fact.message.body.type === 'read_ok'),
);
const drawn = recording.log.slice(0, answered + 1).reduce<Drawn>(draw, {events: [], messages: []});
const ids = new Set(drawn.events.map(({id}) => id));

/** Ann's read, from her question to the answer. What C says is still on its way by then. */
export const writeBack: SpaceTimeDiagram = {
  processes: replicas.map((id) => ({id, label: id})),
  events: drawn.events,
  messages: drawn.messages.map((message) =>
    message.to !== null && ids.has(message.to) ? message : {...message, to: null, fate: 'in-flight'},
  ),
};
