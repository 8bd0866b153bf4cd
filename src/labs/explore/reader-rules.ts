import type {Mail, OwnStep, Reply, Rules} from '../../core/exploring/schedules/rules.ts';
import type {Json} from '../../core/workbench/json.ts';
import {Disk} from '../../core/workbench/virtual/disk.ts';
import type {Program, Programs} from '../../core/workbench/virtual/program.ts';
import {CodeTrouble, mailOf, readAnswer, type Answered, type Asked} from './answers.ts';
import {AROUND} from './around.ts';

/** The place in which the code runs. */
export const EXPLORER = 'explorer';
/** Questions after which the code begins anew: what it has heaped up is gone, and its bound on steps is whole again. */
const FRESH_AFTER = 5000;

/** The reader's code, asked one question at a time; what was asked before is remembered, for its functions are taken to be pure. */
export function readerRules(programs: (code: string) => Programs, code: string): Rules {
  const ask = asker(programs, code);
  const nodes = ask('nodes', {});
  const steps = new Map<string, readonly OwnStep[]>();
  const replies = new Map<string, Reply>();
  return {
    nodes,
    start: (id) => ask('start', {id}),
    steps: (id, state) =>
      remembered(steps, `${id} ${state}`, () =>
        ask('steps', {id, state: jsonIn(state)}).map(({does, state: next, send}) => ({
          does,
          state: next,
          sends: mailOf(id, nodes, send),
        })),
      ),
    receive: (state, mail: Mail) =>
      remembered(replies, `${mail.from} ${mail.to} ${mail.body}\n${state}`, () => {
        const {from, to: id, body} = mail;
        const given = {id, state: jsonIn(state), mail: {from, body: jsonIn(body)}};
        const {state: next, send} = ask('receive', given);
        return {state: next, sends: mailOf(id, nodes, send)};
      }),
    broken: (states) => {
      const named = Object.fromEntries(nodes.map((id, place) => [id, jsonIn(states[place] ?? 'null')]));
      return ask('invariant', {states: named});
    },
  };
}

function remembered<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const old = known.get(key);
  if (old !== undefined) return old;
  const fresh = find();
  known.set(key, fresh);
  return fresh;
}

function asker(programs: (code: string) => Programs, code: string) {
  let program: Program | null = null;
  let questions = 0;
  return <Kind extends Asked>(kind: Kind, given: Readonly<Record<string, Json>>): Answered<Kind> => {
    if (program === null || questions % FRESH_AFTER === 0) program = started(programs, code);
    questions += 1;
    const body = {type: 'explore', msg_id: 1, ask: kind, given};
    const {effects, death} = program.deliver({src: 'c0', dest: EXPLORER, body}, 0);
    if (death) throw new CodeTrouble(`Your code ${death.says}${where(death.line)}, in ${kind}.`);
    const said = effects.find((effect) => effect.kind === 'send');
    return readAnswer(kind, said?.body['value']);
  };
}

function started(programs: (code: string) => Programs, code: string): Program {
  const {program, turn} = programs(code + AROUND).start(EXPLORER, EXPLORER, 0, new Disk());
  if (turn.death) throw new CodeTrouble(`Your code ${turn.death.says}${where(turn.death.line)}.`);
  return program;
}

/** A text that the code's surroundings wrote, unless the code has changed them. @throws CodeTrouble */
export function jsonIn(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new CodeTrouble('Your code changed what its surroundings need of the language.');
  }
}

const where = (line: number | null): string => (line === null ? '' : ` in line ${line}`);
