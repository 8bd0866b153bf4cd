import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readScenarioLink, scenarioLink} from './scenarioLink.ts';

const addressOf = (link: string) => link.slice('/labs/partition/'.length);

describe('a scenario link', () => {
  test('brings back preset, seed and changes', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(0xffffffff), fc.jsonValue({maxDepth: 5}), (preset, seed, changes) => {
        const link = scenarioLink('/labs/partition/', preset, seed, 1, changes);
        const {problem, ...read} = readScenarioLink(addressOf(link), 1);
        expect(read).toEqual({preset, seed, changes: JSON.parse(JSON.stringify(changes)) as unknown});
        expect(problem).toBe('');
      }),
    );
  });

  test('is written in signs that nobody encodes, and read when all of it was, or when it was written before that', () => {
    const changes = {actions: Array.from({length: 40}, (_, at) => ({at: at * 7919, text: `é${at}`}))};
    const link = addressOf(scenarioLink('/labs/partition/', 'split-brain', 1, 1, changes));
    expect(link.split('#')[1]).toMatch(/^[\w.~-]+$/);
    const before = link.replaceAll('_', '+').replaceAll('~', '$');
    expect(before).toContain('+');
    for (const written of [link, before, before.replaceAll('+', '%2B').replaceAll('$', '%24')])
      expect(readScenarioLink(written, 1)).toMatchObject({changes, problem: ''});
  });

  test('that is damaged, or anything else at all, is answered and not thrown at', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const link = readScenarioLink(`?${search}#1.${hash}`, 1);
        expect(typeof link.problem).toBe('string');
      }),
    );
    const link = addressOf(scenarioLink('/labs/partition/', 'split-brain', 1, 1, {actions: [1, 2, 3]}));
    for (let length = link.indexOf('#') + 3; length < link.length; length++) {
      const {changes, problem} = readScenarioLink(link.slice(0, length), 1);
      expect(changes === null || problem === '').toBe(true);
    }
  });

  test('of another version, too long or too deep gives a note and no changes', () => {
    const deep = JSON.parse('['.repeat(9) + ']'.repeat(9)) as unknown;
    const long = Array.from({length: 9000}, (_, i) => Math.imul(i, 0x9e3779b9));
    expect(readScenarioLink(addressOf(scenarioLink('/labs/partition/', 'a', 1, 2, {})), 1)).toMatchObject({
      changes: null,
      problem: 'This link was made by another version of the lab',
    });
    for (const changes of [deep, long]) {
      expect(
        readScenarioLink(addressOf(scenarioLink('/labs/partition/', 'a', 1, 1, changes)), 1),
      ).toMatchObject({
        changes: null,
        problem: 'This link is damaged or was cut short',
      });
    }
  });

  test('without a hash, or with an ordinary anchor, has no changes and no problem', () => {
    expect(readScenarioLink('?preset=split-brain&seed=x#what-to-try', 1)).toEqual({
      preset: 'split-brain',
      seed: null,
      changes: null,
      problem: '',
    });
  });
});
