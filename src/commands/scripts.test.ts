import {readFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {expect, test} from 'vitest';

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};
const programs = Object.values(scripts).flatMap((script) =>
  [...script.matchAll(/tsx (src\/\S+)/g)].map(([, file = '']) => file),
);

test.each([...new Set(programs)])(
  '%s can be started by tsx, which knows no waiting in a module’s head',
  (file) => {
    const loader = file.endsWith('x') ? 'tsx' : 'ts';
    expect(() =>
      transformSync(readFileSync(file, 'utf8'), {format: 'cjs', loader, logLevel: 'silent'}),
    ).not.toThrow();
  },
);
