import {expect, test} from 'vitest';
import {hooksOn, isPlain} from './switch.ts';

const hooks = [{name: 'islands'}, {name: 'head', needs: ['islands']}, {name: 'tslib'}];
const names = (switches: Parameters<typeof hooksOn>[1]) => hooksOn(hooks, switches).map(({name}) => name);

test('all hooks are on unless a build is told otherwise', () => {
  expect(names({})).toEqual(['islands', 'head', 'tslib']);
  expect(names({WITHOUT: ''})).toEqual(['islands', 'head', 'tslib']);
});

test('a plain build has none', () => {
  expect(names({PLAIN: '1'})).toEqual([]);
  expect(isPlain({PLAIN: '0'})).toBe(false);
});

test('a hook that is left out takes with it those that need it', () => {
  expect(names({WITHOUT: 'tslib'})).toEqual(['islands', 'head']);
  expect(names({WITHOUT: 'islands'})).toEqual(['tslib']);
});

test('a name that no hook has stops the build and lists those that there are', () => {
  expect(() => names({WITHOUT: 'nothing-such'})).toThrow(
    'WITHOUT=nothing-such names no hook. There are: islands, head, tslib.',
  );
});
