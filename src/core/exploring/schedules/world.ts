import type {Mail, Network, OwnStep, Reply, Rules} from './rules.ts';

/** What all nodes are, in the order of the rules' nodes, and what is on its way, in the order of its texts. */
export interface World {
  readonly states: readonly string[];
  readonly mail: readonly Mail[];
}

/** What takes one world to the next. */
export type Deed =
  | {readonly kind: 'step'; readonly node: string; readonly does: string; readonly sends: readonly Mail[]}
  | {readonly kind: 'receive'; readonly node: string; readonly mail: Mail; readonly sends: readonly Mail[]};

export interface Move {
  readonly deed: Deed;
  readonly next: World;
}

export const mailKey = ({from, to, body}: Mail): string => `${from}>${to} ${body}`;

/** Two worlds are one if and only if their keys are equal. */
export function worldKey({states, mail}: World): string {
  return `${states.join('\n')}\n\n${mail.map(mailKey).join('\n')}`;
}

export function firstWorld({nodes, start}: Rules): World {
  return {states: nodes.map((node) => start(node)), mail: []};
}

/** Everything that can happen next. */
export function* moves(rules: Rules, network: Network, world: World): Generator<Move> {
  for (const [place, node] of rules.nodes.entries()) {
    for (const step of rules.steps(node, world.states[place] ?? '')) {
      yield {deed: deedOf(node, step), next: after(world, place, step, network)};
    }
  }
  let before = '';
  for (const mail of world.mail) {
    const key = mailKey(mail);
    const place = rules.nodes.indexOf(mail.to);
    // Of two that are the same it does not matter which comes.
    if (place < 0 || key === before) continue;
    before = key;
    const reply = rules.receive(world.states[place] ?? '', mail);
    const left = network === 'again' ? world : {...world, mail: without(world.mail, key)};
    yield {
      deed: {kind: 'receive', node: mail.to, mail, sends: reply.sends},
      next: after(left, place, reply, network),
    };
  }
}

const deedOf = (node: string, {does, sends}: OwnStep): Deed => ({kind: 'step', node, does, sends});

function after({states, mail}: World, place: number, {state, sends}: Reply, network: Network): World {
  const next = states.map((old, index) => (index === place ? state : old));
  const fresh = network === 'once' ? sends : newOnes(sends, mail);
  if (fresh.length === 0) return {states: next, mail};
  return {states: next, mail: [...mail, ...fresh].sort((a, b) => (mailKey(a) < mailKey(b) ? -1 : 1))};
}

/** Where a message may come any number of times it makes no difference how often it was sent. */
function newOnes(sends: readonly Mail[], mail: readonly Mail[]): readonly Mail[] {
  const known = new Set(mail.map(mailKey));
  return sends.filter((each) => {
    const key = mailKey(each);
    return !known.has(key) && known.add(key);
  });
}

function without(mail: readonly Mail[], key: string): readonly Mail[] {
  const at = mail.findIndex((each) => mailKey(each) === key);
  return mail.filter((_, index) => index !== at);
}
