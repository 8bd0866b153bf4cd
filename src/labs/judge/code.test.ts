import {expect, it} from 'vitest';
import {linesOf} from '../../views/JavaScript/tokens.ts';
import {cases} from './cases/index.ts';

it.each(cases)('the colours leave every letter of $name as it was', ({wrong, fixed}) => {
  for (const code of [wrong, fixed]) {
    const lines = linesOf(code).map((line) => line.map(({text}) => text).join(''));
    expect(lines.join('\n')).toBe(code);
    expect(
      linesOf(code)
        .flat()
        .some(({kind}) => kind === 'call'),
    ).toBe(true);
  }
});
