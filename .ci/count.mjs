// Adds up what Vitest and Playwright wrote and prints `N passed, N failed` on a line of its own; what was skipped on another.
import {existsSync, readFileSync} from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const unit = read('test-results/unit.json');
const browser = read('test-results/browser.json')?.stats;
const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0);
console.log(`${passed} passed, ${failed} failed`);
const skipped = (unit?.numPendingTests ?? 0) + skippedTests().length;
if (skipped > 0) console.log(`${skipped} skipped: ${[...new Set(skippedTests())].join('; ')}`);

/** Why each test of the browser was skipped that was; what did not run because of a failure is another matter. */
function skippedTests() {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  return (read('test-results/browser.json')?.suites ?? [])
    .flatMap(specs)
    .flatMap(({tests}) => tests)
    .filter(({expectedStatus}) => expectedStatus === 'skipped')
    .map(({annotations}) => annotations.find(({type}) => type === 'skip')?.description ?? 'no reason given');
}
