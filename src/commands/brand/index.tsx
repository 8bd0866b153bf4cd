import {writeFileSync} from 'node:fs';
import {renderToStaticMarkup} from 'react-dom/server';
import {favicon, faviconFile} from './favicon.tsx';

// Draws the site's icon again from the component that is also its logo: `npm run brand`.
writeFileSync(faviconFile, `${renderToStaticMarkup(favicon())}\n`);
