import {describe, expect, it} from 'vitest';
import {extractRegion, regionNames} from './region.ts';

const source = `import {readFileSync} from 'node:fs';

export function outer() {
  // #region whole
  const a = 1;
  // #region part
  if (a) {
    return 2;
  }
  // #endregion

  return a;
  // #endregion
}
// #region empty
// #endregion
`;

describe('a region of a source file', () => {
  it('is the lines between its markers, without the indentation they share', () => {
    expect(extractRegion(source, 'part')).toBe('if (a) {\n  return 2;\n}');
  });

  it('may contain another region, whose markers are left out', () => {
    expect(extractRegion(source, 'whole')).toBe('const a = 1;\nif (a) {\n  return 2;\n}\n\nreturn a;');
  });

  it('is the whole file without its markers when no name is given', () => {
    expect(extractRegion(source)).toContain("import {readFileSync} from 'node:fs';");
    expect(extractRegion(source)).not.toContain('region');
  });

  it('is read the same with the line endings of Windows', () => {
    expect(extractRegion(source.replaceAll('\n', '\r\n'), 'part')).toBe('if (a) {\n  return 2;\n}');
  });

  it('is missing when the name is unknown, or when nothing stands in it', () => {
    expect(extractRegion(source, 'absent')).toBeUndefined();
    expect(extractRegion(source, 'empty')).toBeUndefined();
  });

  it('can be named after the comment signs of other languages', () => {
    expect(extractRegion('# #region run\necho hi\n# #endregion', 'run')).toBe('echo hi');
    expect(extractRegion('<!-- #region run -->\n<p>\n<!-- #endregion -->', 'run')).toBe('<p>');
  });
});

it('the names of regions are listed in the order of the file', () => {
  expect(regionNames(source)).toEqual(['whole', 'part', 'empty']);
});
