import {buildDir} from './address.ts';
import {docusaurusBuild} from './docusaurus-build.ts';

// The build that the browser tests open.
process.exit(docusaurusBuild({outDir: buildDir}));
