import type {Pool} from '../workbench/interpreter/pool.ts';
import {requireCase} from './cases/index.ts';
import {CHECKER, tryCheck, type CheckTrial} from './check.ts';
import type {Deed} from './schedule.ts';
import {nodesOf} from './setup.ts';
import {tryFaults, type Trial} from './try-faults.ts';

export type Question =
  | {readonly kind: 'faults'; readonly name: string; readonly deeds: readonly Deed[]}
  | {readonly kind: 'check'; readonly name: string; readonly check: string};

export type Answer = Trial | CheckTrial;

/** Tries what the reader has against a node. */
export async function* judge(question: Question, pool: Pool): AsyncGenerator<Answer> {
  const about = requireCase(question.name);
  await pool.prepare([...nodesOf(about), CHECKER]);
  const make = (code: string) => pool.programs(code);
  if (question.kind === 'check') yield* tryCheck(about, question.check, make);
  else yield tryFaults(about, question.deeds, make);
}
