import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@site': path.resolve(import.meta.dirname),
      // Docusaurus makes this name when it builds; tests of a component put a stand-in in its place.
      '@docusaurus/useBrokenLinks': '@docusaurus/core/lib/client/exports/useBrokenLinks.js',
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'docs/**/*.test.ts'],
    // Property tests over thousands of seeds are slow, not stuck; no test judges a duration.
    testTimeout: 120_000,
  },
});
