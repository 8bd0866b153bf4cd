import {exploreSchedules, type Exploration} from '../../core/exploring/schedules/explore-schedules.ts';
import type {Network} from '../../core/exploring/schedules/rules.ts';
import {storyOfWay} from '../../core/exploring/schedules/story-of-way.ts';
import type {Story} from '../../core/workbench/virtual/moments.ts';
import type {Pool} from '../workbench/interpreter/pool.ts';
import {CodeTrouble} from './answers.ts';
import {isFeat} from './feats.ts';
import {EXPLORER, readerRules} from './reader-rules.ts';

/** States that are looked at, at most. */
export const MOST_STATES = 50_000;

export interface Question {
  /** The example that it began as. */
  readonly example: string;
  readonly code: string;
  readonly network: Network;
}

interface Met {
  /** Whether it meets the dare of its example. */
  readonly isMet: boolean;
}

export type Answer =
  | Exclude<Exploration, {kind: 'broken' | 'holds'}>
  | (Extract<Exploration, {kind: 'holds'}> & Met)
  | ({
      readonly kind: 'broken';
      readonly says: string;
      readonly states: number;
      readonly depth: number;
      readonly story: Story;
    } & Met)
  | {readonly kind: 'unfit'; readonly says: string};

/** Explores the reader's code. */
export async function* explore({example, code, network}: Question, pool: Pool): AsyncGenerator<Answer> {
  await pool.prepare([EXPLORER]);
  try {
    const rules = readerRules((text) => pool.programs(text), code);
    for (const said of exploreSchedules(rules, network, MOST_STATES)) {
      if (said.kind !== 'broken' && said.kind !== 'holds') {
        yield said;
        continue;
      }
      const isMet = isFeat(example, {rules, network, code, said});
      if (said.kind === 'holds') yield {...said, isMet};
      else {
        const {kind, says, states, depth, way} = said;
        yield {kind, says, states, depth, story: storyOfWay(way, rules.nodes, network), isMet};
      }
    }
  } catch (error) {
    if (!(error instanceof CodeTrouble)) throw error;
    yield {kind: 'unfit', says: error.message};
  }
}
