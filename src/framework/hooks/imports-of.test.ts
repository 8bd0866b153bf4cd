import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {namesThatLack} from './imports-of.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'imports-of-'));
function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

test('a stand-in that lacks what a module asks for is told of, with the module', () => {
  const common = file(
    'a.js',
    'const tslib_1 = require("tslib");\ntslib_1.__importDefault(x); tslib_1.__rest(y);',
  );
  const esm = file('b.mjs', "import {__spreadArray as spread, __importDefault} from 'tslib';");
  expect(namesThatLack('tslib', ['__importDefault'], [common, esm])).toEqual([
    `${common} asks tslib for __rest, which the stand-in does not have`,
    `${esm} asks tslib for __spreadArray, which the stand-in does not have`,
  ]);
});

test('a stand-in that has all of it is not, nor are other packages', () => {
  const other = file('c.mjs', "import {__rest} from 'tslib-like';\nimport {__importDefault} from 'tslib';");
  expect(namesThatLack('tslib', ['__importDefault'], [other])).toEqual([]);
});
