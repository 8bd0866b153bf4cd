import {defineConfig, devices} from '@playwright/test';
import {findChromium} from './src/commands/browsers/find-chromium.ts';
import {basePath, origin} from './src/commands/site/address.ts';
import type {EngineName} from './tests/engines/test.ts';

const executablePath = findChromium();

/** The main path, in each engine; all other specs are Chromium's. */
const mainPath = 'engines/*.spec.ts';
const engines: readonly EngineName[] = ['firefox', 'webkit', 'chromium'];

export default defineConfig<object, {engineName: EngineName}>({
  testDir: 'tests',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: 'tests/transcripts/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A shared two-core machine may starve a browser twice; what fails three times is a failure.
  retries: process.env.CI ? 2 : 0,
  // How long a thing may take says nothing of the site here: a machine of CI's has been four times as slow as another.
  timeout: 180_000,
  expect: {timeout: 30_000},
  reporter: [
    ['list'],
    ['./src/commands/slowest/reporter.ts'],
    ['json', {outputFile: 'test-results/browser.json'}],
  ],
  use: {
    baseURL: `${origin}${basePath}`,
    // To record every step of every test is a large part of what they cost; `--trace on` records those of one.
    trace: 'on-first-retry',
    // Each context would fetch the whole site; tests/fixtures/host.ts lets it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : {executablePath}),
      // Chromium's own background traffic would be seen as the site's; root in a container has no sandbox.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    // First, for they are the slowest. One engine's tests follow each other in one browser.
    ...engines.map((engineName) => ({
      name: engineName,
      testMatch: mainPath,
      fullyParallel: false,
      workers: 1,
      use: {engineName},
    })),
    {
      name: 'wide',
      testIgnore: mainPath,
      grepInvert: /@tap/,
      use: {...devices['Desktop Chrome'], viewport: {width: 1280, height: 900}},
    },
    // Tests whose title says @phone are run on a phone as well, those that say @tap only there.
    {
      name: 'phone',
      testIgnore: mainPath,
      grep: /@phone|@tap/,
      use: {...devices['Pixel 7'], viewport: {width: 390, height: 844}},
    },
  ],
  webServer: {
    command: 'npm run --silent serve',
    url: `${origin}${basePath}`,
    reuseExistingServer: !process.env.CI,
    timeout: 60_000,
  },
});
