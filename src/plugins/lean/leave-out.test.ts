import {expect, test} from 'vitest';
import leaveOut from './leave-out.mjs';

const left = (source: string, ...fields: string[]) => leaveOut.call({getOptions: () => ({fields})}, source);

test('named fields go, at any depth and of every entry, and the rest stays', () => {
  const source =
    'export default {"a": 1, "b": {"c": 2, "d": 3}, "e": {"f": {"g": 4, "h": 5}, "i": {"g": 6}}};\n';
  expect(left(source, 'a', 'b.c', 'e.*.g', 'x.y')).toBe(
    'export default {"b":{"d":3},"e":{"f":{"h":5},"i":{}}};\n',
  );
});
