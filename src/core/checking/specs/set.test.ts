import fc from 'fast-check';
import {expect, test} from 'vitest';
import {set} from './set.ts';

test('one set leads to another exactly if all its elements are there', () => {
  const element = fc.oneof(fc.string({maxLength: 3}), fc.integer({min: -30, max: 30}), fc.boolean());
  const list = fc.uniqueArray(element, {maxLength: 12, selector: (value) => JSON.stringify(value)});
  const {leadsTo, state} = set();
  fc.assert(
    fc.property(list, list, fc.boolean(), (few, more, all) => {
      const many = all ? [...new Set([...more, ...few])] : more;
      const names = new Set(many.map((each) => JSON.stringify(each)));
      const isThere = few.every((each) => names.has(JSON.stringify(each)));
      expect(leadsTo(state.parse(few) ?? '?', state.parse(many) ?? '?')).toBe(isThere);
    }),
    {numRuns: 2_000, seed: 5},
  );
});
