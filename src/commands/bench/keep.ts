import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import path from 'node:path';
import type {Curves} from './checker.ts';

const file = path.resolve(import.meta.dirname, '../../../docs/labs/history/figures/cost.json');

/** Keeps the curves for the page that draws them, with the machine and the date. */
export function keep(curves: Curves): void {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
  const kept = {machine, date: new Date().toISOString().slice(0, 10), ...curves};
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}
