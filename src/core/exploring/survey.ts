import {exploreFrom, type Counts, type Explored} from './census.ts';
import type {Model} from './model.ts';
import {inputVectors} from './model.ts';
import {valenceNames, type Valence, type ValenceName} from './valence.ts';

/** What a protocol does from some vectors of inputs that all have the same counts. */
export interface SurveyRow {
  readonly inputs: readonly string[];
  readonly valence: ValenceName;
  readonly counts: Counts;
}

/** A table of a protocol: its counts from each vector of inputs, with equal rows made one. */
export function survey<Configuration>(model: Model<Configuration>, maxStates: number): SurveyRow[] {
  const rows = new Map<string, SurveyRow>();
  for (const inputs of inputVectors(model.processes)) {
    const {valence, counts} = exploredOrThrow(model, model.initial(inputs), maxStates);
    const start = valenceNames[(valence[0] ?? 0) as Valence];
    const key = JSON.stringify([start, counts]);
    const known = rows.get(key)?.inputs ?? [];
    rows.set(key, {inputs: [...known, inputs.join('')], valence: start, counts});
  }
  return [...rows.values()];
}

/** The whole graph; throws where it is larger than what a page should show. */
export function exploredOrThrow<Configuration>(
  model: Model<Configuration>,
  start: Configuration,
  maxStates: number,
): Explored<Configuration> {
  const explored = exploreFrom(model, start, maxStates);
  if (explored.kind === 'gave-up') throw new RangeError(`Gave up after ${explored.states} states.`);
  return explored;
}
