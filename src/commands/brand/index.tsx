import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {renderToStaticMarkup} from 'react-dom/server';
import {drawings} from './favicon.tsx';

// Draws the site's icons again from the component that is also its logo: `npm run brand`, which then draws the
// pictures of fixed sizes out of them (./icons.ts).
for (const [file, draw] of Object.entries(drawings)) {
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, `${renderToStaticMarkup(draw())}\n`);
}
