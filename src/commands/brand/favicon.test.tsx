import {readFileSync} from 'node:fs';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {drawings} from './favicon.tsx';

test.each(Object.entries(drawings))(
  '%s is the one that the component draws (npm run brand)',
  (file, draw) => {
    expect(readFileSync(file, 'utf8').trim()).toBe(renderToStaticMarkup(draw()));
  },
);
