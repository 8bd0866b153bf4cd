import {defineConfig, devices} from '@playwright/test';
import {findChromium} from './tests/chromium/find.ts';
import {basePath, origin} from './tests/site/address.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A shared two-core machine may starve a browser once; what fails twice is a failure.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  reporter: [['list'], ['json', {outputFile: 'test-results/browser.json'}]],
  use: {
    baseURL: `${origin}${basePath}`,
    trace: 'retain-on-failure',
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
    {name: 'wide', use: {...devices['Desktop Chrome'], viewport: {width: 1280, height: 900}}},
    // Tests whose title says @phone are run on a phone as well.
    {
      name: 'phone',
      grep: /@phone/,
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
