import {docusaurusBuild} from './docusaurus-build.ts';
import {plainDir, plainGenerated} from './plain.ts';

// The same site by what Docusaurus supports alone: every hook of src/framework is off (ARCHITECTURE.md).
process.exit(docusaurusBuild({outDir: plainDir, generated: plainGenerated, env: {PLAIN: '1'}}));
