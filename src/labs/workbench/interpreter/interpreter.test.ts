import {Disk} from '../../../core/workbench/virtual/disk.ts';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Turn} from '../../../core/workbench/virtual/program.ts';
import type {Pool} from './pool.ts';
import {poolOfTest} from './wasm-file.trial.ts';

let pool: Pool;
beforeAll(async () => {
  pool = await poolOfTest();
  await pool.prepare(['n0', 'n1']);
});

const start = (code: string, seed = 'a', node = 'n0') => pool.programs(code).start(node, seed, 0, new Disk());
const logs = ({effects}: Turn) => effects.flatMap((effect) => (effect.kind === 'log' ? [effect.text] : []));
const message = (body: {readonly type: string; readonly msg_id?: number}) => ({src: 'c1', dest: 'n0', body});

describe('what a node’s code can do', () => {
  test('it answers, with the line that answered', () => {
    const {program} = start(
      `node.on('echo', (m) => {\n  node.reply(m, {type: 'echo_ok', echo: m.body.echo});\n});`,
    );
    const {effects} = program.deliver({src: 'c1', dest: 'n0', body: {type: 'echo', echo: 'x', msg_id: 7}}, 0);
    const body = {type: 'echo_ok', echo: 'x', in_reply_to: 7};
    expect(effects).toEqual([{kind: 'send', dest: 'c1', body, line: 2}]);
  });

  test('after waiting it still knows its line, and a request that nobody answers ends', () => {
    const code = `node.on('go', async (m) => {
      try { await node.rpc('n1', {type: 'ask'}, 50); } catch (error) { node.log(error.code, error.message); }
    });`;
    const {program} = start(code);
    const asked = program.deliver(message({type: 'go', msg_id: 1}), 0);
    expect(asked.effects).toMatchObject([
      {kind: 'send', dest: 'n1', line: 2},
      {kind: 'timer', delayMicros: 50_000},
    ]);
    expect(logs(program.fire(1, 50_000))).toEqual(['0 n1 did not answer ask within 50 ms']);
  });

  test('its clock is the run’s, and its chance the seed’s', () => {
    const {turn, program} = start(
      `node.log(Date.now()); node.log(Math.random()); node.on('t', () => node.log(Date.now()));`,
    );
    const again = start(`node.log(Date.now()); node.log(Math.random());`, 'a', 'n1');
    expect(logs(again.turn)).toEqual(logs(turn));
    expect(logs(start('node.log(1); node.log(Math.random());', 'b').turn)[1]).not.toBe(logs(turn)[1]);
    expect(logs(turn)[0]).toBe('1767225600000');
    // The machine was used again since: that program is dead.
    expect(logs(program.deliver(message({type: 't'}), 5000))).toEqual([]);
  });

  test('Math.random is spread evenly', () => {
    const code =
      'const b = Array(10).fill(0); for (let i = 0; i < 20000; i++) b[Math.floor(Math.random() * 10)]++; node.log(b)';
    const counts = JSON.parse(logs(start(code).turn)[0] ?? '[]') as number[];
    // 2,000 each, with a standard deviation of 42.
    expect(Math.min(...counts)).toBeGreaterThan(1800);
    expect(Math.max(...counts)).toBeLessThan(2200);
  });
});

describe('hostile code is stopped with a sentence, and the next node begins clean', () => {
  test.each([
    ['while (true) {}', /did not come to an end/],
    ['\ntry { for (;;) {} } catch {} finally { for (;;) {} }', /did not come to an end/],
    ['/(a+)+$/.test("a".repeat(40) + "b")', /did not come to an end/],
    ['const f = () => { Promise.resolve().then(f); }; f();', /did not come to an end/],
    ['const a = []; for (;;) a.push("x".repeat(1e5) + a.length)', /more memory/],
    ['new Uint8Array(2e9)', /more memory/],
    ['const f = () => f() + 1; f()', /too deeply/],
    ['foo(', /SyntaxError/],
    ['null.x', /TypeError: cannot read property 'x' of null/],
    ['Promise.reject(new Error("unheard"))', /threw Error: unheard/],
    ['import("https://example.org/x.js")', /could not load module/],
    ['fetch("https://example.org")', /ReferenceError: fetch is not defined/],
    ['localStorage.clear()', /ReferenceError: localStorage/],
    ['document.body.remove()', /ReferenceError: document/],
    ['parent.postMessage(1)', /ReferenceError: parent/],
    ['new Function("return this")().process.exit()', /cannot read property 'exit' of undefined/],
    ['for (let i = 0; i < 20000; i++) node.send("n1", {type: "x"})', /more than 10000 things/],
    [
      'JSON.stringify = () => "{"; Object.prototype.toJSON = () => 7; node.send("n1", {type: "x"})',
      /its own library/,
    ],
  ])('%s', (code, says) => {
    const {turn} = start(code);
    expect(turn.death?.says).toMatch(says);
    expect(logs(start('node.log(typeof toJSON, typeof a, 1)').turn)).toEqual(['undefined undefined 1']);
  });

  test('a death names its line, in a handler and after waiting', () => {
    const {program} = start(
      `node.on('a', () => {\n\n  undefined.x;\n});\nnode.on('b', async () => {\n  await 1;\n  y();\n});`,
    );
    expect(program.deliver(message({type: 'a', msg_id: 1}), 0).death?.line).toBe(3);
    expect(program.deliver(message({type: 'b', msg_id: 2}), 0).death?.line).toBe(7);
  });

  test('what one node does to its language another does not see', () => {
    start(
      'Object.prototype.polluted = 1; Array.prototype.push = () => 0; Math.random = () => 0.5;',
      'a',
      'n0',
    );
    expect(
      logs(start('node.log(typeof ({}).polluted, [].push(1), Math.random() === 0.5)', 'a', 'n1').turn),
    ).toEqual(['undefined 1 false']);
    expect(({} as {polluted?: number}).polluted).toBeUndefined();
  });

  test('a node that is busy for too long in all of a run is stopped', () => {
    const {program} = start('node.on("work", () => { for (let i = 0; i < 1e6; i++); })');
    const deaths = Array.from({length: 60}, () => program.deliver(message({type: 'work'}), 0).death);
    expect(deaths[0]).toBeNull();
    expect(deaths.some((death) => death?.says.includes('in one run'))).toBe(true);
  });
});
