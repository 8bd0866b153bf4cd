// Adds up what Vitest and Playwright wrote and prints `N passed, N failed` on a line of its own.
import {existsSync, readFileSync} from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const unit = read('test-results/unit.json');
const browser = read('test-results/browser.json')?.stats;
const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0);
console.log(`${passed} passed, ${failed} failed`);
