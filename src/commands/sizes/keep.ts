import {writeFileSync} from 'node:fs';
import {keptFile, measured} from './measured.ts';

// Keeps the weights of the test build at hand as the ones that later builds are compared with: `npm run sizes:keep`.
writeFileSync(keptFile, `${JSON.stringify(measured(), null, 2)}\n`);
