import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': path.resolve(import.meta.dirname)}},
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'docs/**/*.test.ts'],
    // Property tests over thousands of seeds are slow, not stuck; no test judges a duration.
    testTimeout: 120_000,
  },
});
