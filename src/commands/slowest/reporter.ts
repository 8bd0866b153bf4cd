import path from 'node:path';
import type {Reporter, TestCase, TestResult} from '@playwright/test/reporter';
import {slowest} from './slowest.ts';

/** Says at the end of the browser tests which specs took longest, and which tests were skipped and why. */
export default class Slowest implements Reporter {
  private readonly spent = new Map<string, number>();
  private readonly skipped = new Map<string, number>();

  onTestEnd(test: TestCase, {duration, status}: TestResult): void {
    const spec = `${path.basename(test.location.file)} (${test.parent.project()?.name ?? ''})`;
    this.spent.set(spec, (this.spent.get(spec) ?? 0) + duration);
    // What did not run because something before it failed is no test that was skipped.
    if (status !== 'skipped' || test.expectedStatus !== 'skipped') return;
    const why = test.annotations.find(({type}) => type === 'skip')?.description ?? 'no reason given';
    this.skipped.set(why, (this.skipped.get(why) ?? 0) + 1);
  }

  onEnd(): void {
    console.log(`\nThe slowest specs, in seconds of all their tests:\n${slowest(this.spent)}`);
    for (const [why, count] of this.skipped) console.log(`\n${count} skipped: ${why}`);
  }
}
