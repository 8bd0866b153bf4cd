import path from 'node:path';
import {defineConfig} from 'vitest/config';
import {namesOfDocusaurus} from './src/framework/trials/names.trial.ts';

export default defineConfig({
  resolve: {
    alias: {
      '@site': path.resolve(import.meta.dirname),
      ...namesOfDocusaurus,
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'docs/**/*.test.ts'],
    // Property tests over thousands of seeds are slow, not stuck; no test judges a duration.
    testTimeout: 120_000,
  },
});
