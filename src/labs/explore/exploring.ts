import {exploreSchedules, type Exploration} from '../../core/exploring/schedules/explore-schedules.ts';
import type {Network} from '../../core/exploring/schedules/rules.ts';
import {storyOfWay} from '../../core/exploring/schedules/story-of-way.ts';
import type {Story} from '../../core/workbench/virtual/moments.ts';
import type {Pool} from '../workbench/interpreter/pool.ts';
import {CodeTrouble} from './answers.ts';
import {EXPLORER, readerRules} from './reader-rules.ts';

/** States that are looked at, at most. */
export const MOST_STATES = 50_000;

export interface Question {
  readonly code: string;
  readonly network: Network;
}

export type Answer =
  | Exclude<Exploration, {kind: 'broken'}>
  | {
      readonly kind: 'broken';
      readonly says: string;
      readonly states: number;
      readonly depth: number;
      readonly story: Story;
    }
  | {readonly kind: 'unfit'; readonly says: string};

/** Explores the reader's code. */
export async function* explore({code, network}: Question, pool: Pool): AsyncGenerator<Answer> {
  await pool.prepare([EXPLORER]);
  try {
    const rules = readerRules((text) => pool.programs(text), code);
    for (const said of exploreSchedules(rules, network, MOST_STATES)) {
      if (said.kind !== 'broken') yield said;
      else {
        const {kind, says, states, depth, way} = said;
        yield {kind, says, states, depth, story: storyOfWay(way, rules.nodes, network)};
      }
    }
  } catch (error) {
    if (!(error instanceof CodeTrouble)) throw error;
    yield {kind: 'unfit', says: error.message};
  }
}
