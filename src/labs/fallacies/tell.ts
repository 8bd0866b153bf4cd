import {measure} from '../../core/calls/measures.ts';
import type {LabText} from '../frame/LabText.ts';
import {compared, measureNames} from './measure-words.ts';
import {presetOf, requirePreset} from './scenarios/index.ts';
import {settingsOf} from './setup.ts';
import {resultOf} from './words.ts';

/** The lab in words: what happens to the program that believes, and what each defence makes of the same calls. */
export function tell(name: string): LabText {
  const preset = requirePreset(name);
  const {title, intro, code, wanted, defences, seed} = presetOf(preset);
  const columns = ['It believes', ...defences.map(({label}) => label)].map((head, count) => ({
    head,
    measures: measure(settingsOf(preset, count), seed).measures,
  }));
  const [first] = columns;
  const prices = defences.map(({label, price}) => `${label}: ${price}`).join(' ');
  return {
    title: `Fallacies: ${title}`,
    intro: `${intro} The program says: ${code.replace(/\s*\n\s*/g, ' ')}`,
    parts: [
      {
        said: `${first ? resultOf(first.measures) : ''} Wanted: ${wanted.says}. Each column adds a defence to the ones before, and meets the same calls and the same luck. ${prices}`,
        table: compared(measureNames, columns),
      },
    ],
  };
}
