import * as v from 'valibot';
import type {Mail} from '../../core/exploring/schedules/rules.ts';

/** What the reader's code cannot have meant, in a sentence. */
export class CodeTrouble extends Error {}

/** Letters of a state or a message. */
const LONGEST = 2000;
/** What one step may send, and what a node may do at a time. */
const MOST = 50;

const text = v.pipe(v.string(), v.maxLength(LONGEST));
const sends = v.pipe(
  v.array(v.strictObject({to: v.pipe(v.string(), v.maxLength(40)), body: text})),
  v.maxLength(MOST),
);
const reply = v.strictObject({state: text, send: sends});
const schemas = {
  nodes: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,11}$/i))),
    v.minLength(1),
    v.maxLength(8),
    v.check((names) => new Set(names).size === names.length),
  ),
  start: text,
  steps: v.pipe(
    v.array(v.strictObject({does: v.pipe(v.string(), v.maxLength(200)), ...reply.entries})),
    v.maxLength(MOST),
  ),
  receive: reply,
  invariant: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST))),
};

export type Asked = keyof typeof schemas;
export type Answered<Kind extends Asked> = v.InferOutput<(typeof schemas)[Kind]>;

const wanted: Readonly<Record<Asked, string>> = {
  nodes: 'nodes has to be a list of one to eight different names, of letters and digits',
  start: `start has to return what can stand in JSON, in at most ${LONGEST} letters`,
  steps: `steps has to return a list of at most ${MOST} steps: {does: "…", state: …, send: [{to: "…", body: …}]}`,
  receive: 'receive has to return {state: …, send: [{to: "…", body: …}]}; send may be left out',
  invariant: 'invariant has to return null, true, false or a sentence',
};

/** What the interpreter said, which may be anything. @throws CodeTrouble */
export function readAnswer<Kind extends Asked>(kind: Kind, said: unknown): Answered<Kind> {
  const parsed = v.safeParse(schemas[kind], said);
  if (parsed.success) return parsed.output as Answered<Kind>;
  throw new CodeTrouble(`${wanted[kind]}.`);
}

/** Messages of a node. @throws CodeTrouble for one to nobody */
export function mailOf(
  from: string,
  nodes: readonly string[],
  send: Answered<'receive'>['send'],
): readonly Mail[] {
  return send.map(({to, body}) => {
    if (!nodes.includes(to)) throw new CodeTrouble(`${from} sends to ${to}, and there is no such node.`);
    return {from, to, body};
  });
}
