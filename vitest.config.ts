import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@site': path.resolve(import.meta.dirname),
      // Docusaurus makes these names when it builds; tests of a component put stand-ins in their place.
      '@docusaurus/Link': '@docusaurus/core/lib/client/exports/Link.js',
      '@docusaurus/useBrokenLinks': '@docusaurus/core/lib/client/exports/useBrokenLinks.js',
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'docs/**/*.test.ts'],
    // Property tests over thousands of seeds are slow, not stuck; no test judges a duration.
    testTimeout: 120_000,
  },
});
