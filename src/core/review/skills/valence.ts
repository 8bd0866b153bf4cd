import {explore} from '../../exploring/graph.ts';
import {valences, type Valence} from '../../exploring/valence.ts';
import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';
import {listed} from '../words.ts';

interface Node {
  readonly name: string;
  readonly next: readonly number[];
  /** What is decided there; only where nothing follows. */
  readonly decides: 0 | 1 | null;
}

const words: readonly [string, string, string, string] = [
  'Neither value can be decided from it.',
  'It is 0-valent.',
  'It is 1-valent.',
  'It is bivalent.',
];
const inWords = (valence: number): string => words[valence as Valence];

/** Configurations in layers, each of which leads to some of the layers below. */
function drawGraph(dice: Dice, size: number): Node[] {
  const leaves = Math.max(2, Math.floor(size / 2));
  return Array.from({length: size}, (_, at): Node => {
    const name = `C${at}`;
    if (at >= size - leaves)
      return {name, next: [], decides: dice.happens(1, 8) ? null : dice.one([0, 1] as const)};
    const later = Array.from({length: size - at - 1}, (__, further) => at + 1 + further).slice(0, 4);
    return {
      name,
      next: dice
        .shuffled(later)
        .slice(0, dice.from(1, 2))
        .sort((one, other) => one - other),
      decides: null,
    };
  });
}

const own = ({decides}: Node): number => (decides === null ? 0 : decides + 1);

function beliefs(nodes: readonly Node[], at: number): WrongAnswer[] {
  const node = nodes[at];
  if (node === undefined) return [];
  const oneStep = node.next.reduce((all, next) => all | own(nodes[next] ?? node), own(node));
  let walked = node;
  while (walked.next.length > 0) walked = nodes[walked.next[0] ?? 0] ?? walked;
  const reach = new Set([at]);
  for (const each of reach) for (const next of nodes[each]?.next ?? []) reach.add(next);
  const count = (value: 0 | 1): number => [...reach].filter((each) => nodes[each]?.decides === value).length;
  return [
    {
      belief: 'the valence is what has been decided by then',
      says: inWords(own(node)),
      why: 'Nothing has been decided there yet. Valence says what still can be, in all configurations that can follow.',
    },
    {
      belief: 'the next step settles it',
      says: inWords(oneStep),
      why: 'That looks at the configurations one step on. All that can follow, after any number of steps, count.',
    },
    {
      belief: 'one run tells',
      says: inWords(own(walked)),
      why: 'That follows the first successor each time. Another run may end otherwise.',
    },
    {
      belief: 'the value with more endings wins',
      says: inWords(count(0) > count(1) ? 1 : 2),
      why: 'How many endings decide a value has no part in it. One that can be reached is enough.',
    },
    {
      belief: 'as long as it can go on in two ways, both values are open',
      says: node.next.length > 1 ? inWords(3) : inWords(own(walked)),
      why: 'There may be several ways on that all lead to the same value.',
    },
  ];
}

function drawValence(dice: Dice, level: SkillLevel, aim: number) {
  const nodes = drawGraph(dice, 4 + 2 * level);
  const explored = explore(
    {initial: [0], successors: (at: number) => nodes[at]?.next ?? [], key: (at) => at},
    nodes.length,
  );
  if (explored.kind === 'gave-up') return null;
  const {graph} = explored;
  const decided = graph.configurations.map(
    (at) => own(nodes[at] ?? {name: '', next: [], decides: null}) as Valence,
  );
  const right = valences(graph, decided)[0] ?? 0;
  if (right !== [3, 1, 2, 3, 0, 1, 2, 3][aim % 8] || graph.configurations.length < 3 + level) return null;
  const shown = graph.configurations
    .map((at) => nodes[at])
    .sort((one, other) => Number(one?.name.slice(1)) - Number(other?.name.slice(1)));
  const wrong = beliefs(nodes, 0);
  if (new Set([inWords(right), ...wrong.map(({says}) => says)]).size < 3) return null;
  const endings = shown.flatMap((node) =>
    node && node.decides !== null ? [`${node.name} decides ${node.decides}`] : [],
  );
  return {endings, right, shown, wrong};
}

type ValenceDrawn = NonNullable<ReturnType<typeof drawValence>>;

function toldValence(drawn: ValenceDrawn): Draft {
  const {endings, right, shown, wrong} = drawn;
  return {
    ask: 'The table has every configuration that can be reached from C0, and what may follow it. What is the valence of C0?',
    shown: {
      kind: 'table',
      caption: 'Configurations and their successors',
      head: ['Configuration', 'May go on to', 'Has decided'],
      rows: shown.map((node) => [
        node?.name ?? '',
        node?.next.length ? node.next.map((next) => `C${next}`).join(', ') : 'nothing',
        String(node?.decides ?? '–'),
      ]),
    },
    right: {
      says: inWords(right),
      why:
        endings.length === 0
          ? 'No configuration that can be reached has decided anything.'
          : `Of what can be reached from C0, ${listed(endings)}. These values together are its valence.`,
    },
    wrong,
    load: shown.length,
  };
}

export const valence: Skill = {
  id: 'valence',
  lesson: 'flp',
  sitting: 'model',
  can: 'work out the valence of a configuration',
  loadIs: 'configurations that can be reached',
  draft(dice, level, aim) {
    const drawn = drawValence(dice, level, aim);
    return drawn && toldValence(drawn);
  },
};
