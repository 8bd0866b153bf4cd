import {readFileSync} from 'node:fs';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {favicon, faviconFile} from './favicon.tsx';

test('the icon in static/ is the one that the component draws (npm run brand)', () => {
  expect(readFileSync(faviconFile, 'utf8').trim()).toBe(renderToStaticMarkup(favicon()));
});
