import {beforeAll, describe, expect, test} from 'vitest';
import {topologyOf, type TopologyName} from '../../core/workbench/topology.ts';
import {runVirtually} from '../../core/workbench/virtual/virtual-run.ts';
import {requireExercise} from './exercises/index.ts';
import type {Pool} from './interpreter/pool.ts';
import {poolOfTest} from './interpreter/wasm-file.trial.ts';
import {settingsOf} from './setup.ts';

let pool: Pool;
beforeAll(async () => {
  pool = await poolOfTest();
});

/** Floods every text that it is asked to echo: to all neighbours but the one that it came from, and only the first time. */
const flooding = (near: Readonly<Record<string, readonly string[]>>) => `
const near = ${JSON.stringify(near)};
const seen = new Set();
const flood = (id, from) => {
  if (seen.has(id)) return;
  seen.add(id);
  for (const other of near[node.id]) if (other !== from) node.send(other, {type: 'flood', id});
};
let last = 0;
node.on('flood', ({src, body}) => flood(body.id, src));
node.on('echo', (message) => {
  flood(node.id + '-' + ++last, null);
  // By then the flood has come to its end, so that the run does not end before it.
  setTimeout(() => node.reply(message, {type: 'echo_ok', echo: message.body.echo}), 1000);
});`;

// In a connected graph of n nodes and E links every node but the first sends to all neighbours but one: 2E − (n − 1) messages.
test.each([
  ['line', 4],
  ['grid', 5],
  ['grid', 9],
  ['tree3', 7],
  ['total', 6],
] as const satisfies readonly (readonly [TopologyName, number])[])(
  'flooding a %s of %i nodes takes 2E − (n − 1) messages',
  async (topology, count) => {
    const exercise = {...requireExercise('echo'), nodes: count, rate: 15};
    const settings = settingsOf(exercise, 'none', 1);
    const near = topologyOf(topology, settings.nodes);
    const links = Object.values(near).reduce((sum, each) => sum + each.length, 0) / 2;
    await pool.prepare(settings.nodes);
    const {verdict} = runVirtually(settings, pool.programs(flooding(near)));
    expect(verdict.valid).toBe(true);
    expect(verdict.network.messages).toBe(verdict.operations.invoked * (2 * links - (count - 1)));
  },
);

describe('the exercise that floods', () => {
  const exercise = requireExercise('broadcast-flooding');
  /** Over runs without faults: numbers that were told, requests of all kinds, and messages between nodes. */
  const costOf = (code: string) => {
    const runs = Array.from(
      {length: 20},
      (_, seed) => runVirtually(settingsOf(exercise, 'none', seed), pool.programs(code)).verdict,
    );
    const sum = (of: (run: (typeof runs)[number]) => number) => runs.reduce((all, run) => all + of(run), 0);
    return {
      numbers: sum(({operations}) => operations.byFunction['broadcast']?.invoked ?? 0),
      requests: sum(({operations}) => operations.invoked),
      messages: sum(({network}) => network.messages),
    };
  };

  test('takes as many messages a number; its goal lets those pass, and not the 2E that go back as well', async () => {
    const {goal = 0, reference} = exercise;
    const {nodes, topology} = settingsOf(exercise, 'none', 0);
    await pool.prepare(nodes);
    const near = Object.values(topologyOf(topology, nodes));
    const links = near.reduce((sum, each) => sum + each.length, 0) / 2;
    expect([nodes.length, links]).toEqual([5, 5]);
    const flooded = costOf(reference);
    expect(flooded.messages).toBe(flooded.numbers * (2 * links - (nodes.length - 1)));
    expect(flooded.messages / flooded.requests).toBeLessThan(goal);
    const back = costOf(reference.replace('if (other !== from) ', ''));
    expect(back.messages).toBe(back.numbers * 2 * links);
    expect(back.messages / back.requests).toBeGreaterThan(goal);
  });
});
