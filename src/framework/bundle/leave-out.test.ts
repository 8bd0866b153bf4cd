import {expect, test} from 'vitest';
import leaveOut from './leave-out.mjs';

function left(source: string, ...fields: string[]) {
  const found: string[] = [];
  const options = {fields, found: (field: string) => found.push(field)};
  const text = leaveOut.call({getOptions: () => options, resourcePath: 'generated.mjs'}, source);
  return {text, found};
}

test('named fields go, at any depth and of every entry, and the rest stays', () => {
  const source =
    'export default {"a": 1, "b": {"c": 2, "d": 3}, "e": {"f": {"g": 4, "h": 5}, "i": {"g": 6}}};\n';
  const {text, found} = left(source, 'a', 'b.c', 'e.*.g', 'x.y', 'e.*.z');
  expect(text).toBe('export default {"b":{"d":3},"e":{"f":{"h":5},"i":{}}};\n');
  expect(found).toEqual(['a', 'b.c', 'e.*.g']);
});

test('what holds no JSON stops the build with the name of the hook', () => {
  expect(() => left('export default makeConfig();\n', 'a')).toThrow(/hook generated-data .* generated\.mjs/);
});
