import path from 'node:path';
import type {Reporter, TestModule} from 'vitest/node';
import {slowest} from './slowest.ts';

/** Says at the end of the unit tests which files took longest. */
export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const spent = modules.map((module) => {
      const {duration, collectDuration, environmentSetupDuration} = module.diagnostic();
      const name = path.relative(process.cwd(), module.moduleId);
      return [name, duration + collectDuration + environmentSetupDuration] as const;
    });
    console.log(`\nThe slowest files, in seconds with their imports:\n${slowest(new Map(spent))}\n`);
  }
}
