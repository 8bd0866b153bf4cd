import {measure, type Measures, type Outcome} from '../../core/calls/measures.ts';
import type {NumberName, NumberParameter} from '../../core/calls/parameters/parameter.ts';
import {parameterOf} from '../../core/calls/parameters/index.ts';
import type {TextTable} from '../../views/TextTable/table.ts';
import {compared} from '../fallacies/measure-words.ts';
import {presetOf, type PresetName} from '../fallacies/scenarios/index.ts';
import {settingsOf} from '../fallacies/setup.ts';

/** What becomes of the same calls under the belief, or with so many of its defences. */
export interface Column {
  readonly head: string;
  readonly run: Pick<Outcome, 'measures' | 'calls'>;
}

/** The setting of the world that the belief is about: the first of the preset's dials, which no defence changes. */
export function dialOf(preset: PresetName): NumberParameter {
  const [name] = presetOf(preset).dials;
  const parameter = parameterOf(name);
  if (parameter.kind !== 'number') throw new TypeError(`“${name}” is no number that a slider could change.`);
  return parameter;
}

/** Where the dial stands at first. */
export function usualOf(preset: PresetName): number {
  return settingsOf(preset, 0)[dialOf(preset).name];
}

/** The belief, then each defence on top of the ones before: all with the same arrivals and the same luck. */
export function columnsOf(preset: PresetName, value: number): readonly Column[] {
  const {seed, defences} = presetOf(preset);
  const world: Partial<Record<NumberName, number>> = {[dialOf(preset).name]: value};
  return ['It believes', ...defences.map(({label}) => label)].map((head, count) => {
    const {measures, calls} = measure({...settingsOf(preset, count), ...world}, seed);
    return {head, run: {measures, calls}};
  });
}

/** The measures in which the failure and its price are seen, and whether what is wanted is reached. */
export function tableOf(preset: PresetName, columns: readonly Column[]): TextTable {
  const {shows, wanted} = presetOf(preset);
  const heads = columns.map(({head, run}): {head: string; measures: Measures} => ({
    head,
    measures: run.measures,
  }));
  const {head, rows} = compared(shows, heads);
  return {
    head,
    rows: [
      ...rows,
      ['What is wanted', ...columns.map(({run}) => (wanted.isMet(run) ? '✓ reached' : '✗ missed'))],
    ],
  };
}
