import fc from 'fast-check';
import type {Entry, ItemValue, ProgressRecord} from './progress.ts';

/* Records of any kind, for the tests of what is done with them. */

export const anyValue: fc.Arbitrary<ItemValue> = fc.oneof(
  fc.string(),
  fc.double({noNaN: true, noDefaultInfinity: true}).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
);
/** Few keys, counters and replicas, so that tags collide often. */
const anyKey = fc.oneof(fc.constantFrom('cap', 'cap/a', 'flp', '__proto__', ''), fc.string());
const anyEntry: fc.Arbitrary<Entry> = fc.record({
  value: anyValue,
  counter: fc.integer({min: 1, max: 3}),
  replica: fc.constantFrom('a', 'b', 'é'),
});
export const anyRecord: fc.Arbitrary<ProgressRecord> = fc
  .array(fc.tuple(anyKey, anyEntry))
  .map((items) => new Map(items));
