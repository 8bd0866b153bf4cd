import {describe, expect, it} from 'vitest';
import type {Explored} from './census.ts';
import {exploreFrom, parseInputs} from './census.ts';
import {consensusProtocol} from '../protocols/consensus-protocols.ts';
import {successorsOf} from './graph.ts';
import {lemmaThree} from './lemma-three.ts';
import type {Model} from './model.ts';
import {withSilent} from './silence.ts';
import {valenceNames, type Valence} from './valence.ts';

/** Opens A, B, C or D and explores it from one vector of inputs. */
function from<Result>(
  name: string,
  digits: string,
  use: <C>(model: Model<C>, explored: Explored<C>) => Result,
): Result {
  const protocol = consensusProtocol(name);
  if (!protocol) throw new Error(`There is no protocol ${name}.`);
  return protocol.open(digits.length, 0, (model) => {
    const inputs = parseInputs(digits, model.processes);
    if (!inputs) throw new Error(`${digits} are not the inputs of ${name}.`);
    const explored = exploreFrom(model, model.initial(inputs), 1_000);
    if (explored.kind === 'gave-up') throw new Error('The graph is larger than expected.');
    return use(model, explored);
  });
}

/** [protocol, inputs, valence, configurations, edges, bivalent, 0-valent, 1-valent, both decided, decisive]. */
const table: [string, string, string, ...number[]][] = [
  ['wait-all', '000 001 010 100', 'zero', 80, 255, 0, 80, 0, 0, 0],
  ['wait-all', '011 101 110 111', 'one', 80, 255, 0, 0, 80, 0, 0],
  ['arbiter', '000 001', 'zero', 20, 40, 0, 20, 0, 0, 0],
  ['arbiter', '110 111', 'one', 20, 40, 0, 0, 20, 0, 0],
  ['arbiter', '010 011 100 101', 'bivalent', 28, 54, 8, 10, 10, 0, 8],
  ['two-of-three', '000 001 010 100', 'zero', 141, 363, 0, 141, 0, 0, 0],
  ['two-of-three', '111', 'one', 141, 363, 0, 0, 141, 0, 0],
  ['two-of-three', '011 101 110', 'bivalent', 141, 363, 121, 20, 0, 72, 24],
  ['ping-pong', '00', 'zero', 17, 32, 0, 17, 0, 0, 0],
  ['ping-pong', '11', 'one', 17, 32, 0, 0, 17, 0, 0],
  ['ping-pong', '01 10', 'bivalent', 21, 44, 13, 4, 4, 0, 4],
];

describe('the four protocols, against counts that were worked out apart from this code', () => {
  for (const [name, vectors, valence, ...numbers] of table) {
    it.each(vectors.split(' '))(`${name}: every count from the inputs %s`, (digits) => {
      from(name, digits, (_, {counts, valence: found}) => {
        expect(valenceNames[found[0] as Valence]).toBe(valence);
        expect([
          counts.configurations,
          counts.transitions,
          counts.bivalent,
          counts.zeroValent,
          counts.oneValent,
          counts.violations,
          counts.decisive,
        ]).toEqual(numbers);
      });
    });
  }

  /** [protocol, inputs, for each silent process the values still reachable, and the configurations]. */
  const silent: [string, string, string[], number[]][] = [
    ...['000', '001', '010', '011', '100', '101', '110', '111'].map(
      (digits): [string, string, string[], number[]] => [
        'wait-all',
        digits,
        ['never', 'never', 'never'],
        [7, 7, 7],
      ],
    ),
    ['arbiter', '010', ['one', 'zero', 'never'], [6, 6, 4]],
    ['arbiter', '011', ['one', 'zero', 'never'], [6, 6, 4]],
    ['arbiter', '100', ['zero', 'one', 'never'], [6, 6, 4]],
    ['arbiter', '101', ['zero', 'one', 'never'], [6, 6, 4]],
    ['two-of-three', '011', ['one', 'zero', 'zero'], [7, 7, 7]],
    ['ping-pong', '01', ['never', 'never'], [3, 3]],
    ['ping-pong', '10', ['never', 'never'], [3, 3]],
  ];
  it.each(silent)('%s %s: what is still decided when one process is dead', (name, digits, values, sizes) => {
    from(name, digits, (model) => {
      const found = values.map((_, process) =>
        withSilent(model, parseInputs(digits, model.processes) ?? [], process, 100),
      );
      expect(found.map((silence) => silence && valenceNames[silence.values])).toEqual(values);
      expect(found.map((silence) => silence?.configurations)).toEqual(sizes);
    });
  });

  it('Lemma 3 fails for the arbiter at exactly its 8 receipts, and holds for 24 other pairs', () => {
    from('arbiter', '010', (model, explored) => {
      const {holds, fails} = lemmaThree(model, explored);
      expect([holds.length, fails.length]).toEqual([24, 8]);
      for (const {event} of fails) expect(event).toMatchObject({kind: 'deliver', process: 2});
    });
  });

  it('Lemma 3 holds for all 36 pairs of ping-pong', () => {
    from('ping-pong', '01', (model, explored) => {
      const {holds, fails} = lemmaThree(model, explored);
      expect([holds.length, fails.length]).toEqual([36, 0]);
    });
  });
});

describe('the whole graph of ping-pong from 01', () => {
  /** As the sheet writes it: label, configuration, valence, edges. Its labels are not ours. */
  const sheet = `
0 p0[0-] p1[1-] | V01 null:1 null:2
1 p0[0S] p1[1-] |T0>p1 V01 null:3 null:4 T0:5
2 p0[0-] p1[1S] | V01 null:4 null:6
3 p0[0Y] p1[1-] |T0>p1 V01 null:1 null:7 T0:8
4 p0[0S] p1[1S] |T0>p1 V01 null:7 null:9 T0:5
5 p0[0S] p1[1S] |T1>p0 V01 null:8 null:10 T1:4
6 p0[0-] p1[1Y] | V01 null:9 null:2
7 p0[0Y] p1[1S] |T0>p1 V01 null:4 null:11 T0:8
8 p0[0Y] p1[1S] |T1>p0 V01 null:5 null:12 T1:13
9 p0[0S] p1[1Y] |T0>p1 V01 null:11 null:4 T0:14
10 p0[0S] p1[1Y] |T1>p0 V01 null:12 null:5 T1:9
11 p0[0Y] p1[1Y] |T0>p1 V01 null:9 null:7 T0:15
12 p0[0Y] p1[1Y] |T1>p0 V01 null:10 null:8 T1:16
13 p0[1Y!] p1[1S] |D1>p1 V1 null:16 D1:17
14 p0[0S] p1[0Y!] |D0>p0 V0 null:15 D0:18
15 p0[0Y] p1[0Y!] |D0>p0 V0 null:14 D0:19
16 p0[1Y!] p1[1Y] |D1>p1 V1 null:13 D1:20
17 p0[1Y!] p1[1S!] | V1
18 p0[0S!] p1[0Y!] | V0
19 p0[0Y!] p1[0Y!] | V0
20 p0[1Y!] p1[1Y!] | V1`;

  const lines = sheet
    .trim()
    .split('\n')
    .map((line) => {
      const [label, first, second, buffer, valence, ...edges] = line.split(' ');
      const targets = edges.map((edge) => Number(edge.split(':')[1]));
      return {label: Number(label), name: `${first} ${second} ${buffer}`, valence, targets};
    });

  /** A configuration in the sheet's notation. */
  function notation<C>(model: Model<C>, configuration: C): string {
    const {inFlight} = model.view(configuration);
    const states = (
      configuration as {states: {value: number; started: boolean; mood: string; decision: unknown}[]}
    ).states;
    const processes = states.map(({value, started, mood, decision}, process) => {
      const letter = started ? (mood === 'stubborn' ? 'S' : 'Y') : '-';
      return `p${process}[${value}${letter}${decision === null ? '' : '!'}]`;
    });
    const words: Record<string, string> = {try: 'T', decided: 'D'};
    const buffer = inFlight.map(({to, body}) => {
      const [word, value] = body.split(' ');
      return `${words[word ?? '']}${value}>p${to}`;
    });
    return `${processes.join(' ')} |${buffer.join(' ')}`;
  }

  it('has the 21 configurations of the sheet, with its valences and its edges, and no other', () => {
    from('ping-pong', '01', (model, {graph, valence}) => {
      const ours = graph.configurations.map((configuration, at) => ({
        name: notation(model, configuration),
        valence: ['V', 'V0', 'V1', 'V01'][valence[at] ?? 0],
        next: [...successorsOf(graph, at)]
          .map((target) => notation(model, graph.configurations[target] as typeof configuration))
          .sort(),
      }));
      const theirs = lines.map((line) => ({
        name: line.name,
        valence: line.valence,
        next: line.targets.map((target) => lines[target]?.name).sort(),
      }));
      const byName = (left: {name: string}, right: {name: string}) => (left.name < right.name ? -1 : 1);
      expect(ours.sort(byName)).toEqual(theirs.sort(byName));
    });
  });

  it('decides 0 and 1 in 4 steps at the earliest', () => {
    from('ping-pong', '01', (model, {graph}) => {
      for (const value of [0, 1] as const) {
        const depths = graph.configurations.flatMap((configuration, at) =>
          model.decisions(configuration).includes(value) ? [graph.depth[at] ?? 0] : [],
        );
        expect(Math.min(...depths)).toBe(4);
      }
    });
  });
});
