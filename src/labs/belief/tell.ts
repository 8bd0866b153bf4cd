import {presetOf, requirePreset} from '../fallacies/scenarios/index.ts';
import type {LabText} from '../frame/LabText.ts';
import {columnsOf, tableOf, usualOf} from './columns.ts';

/** A belief in words: what it says, what is wanted, and what becomes of the same calls with each defence. */
export function tell(name: string): LabText {
  const preset = requirePreset(name);
  const {title, intro, code, wanted} = presetOf(preset);
  return {
    title: `${title}, in small`,
    intro: `${intro} The program says: ${code.replace(/\s*\n\s*/g, ' ')}`,
    parts: [
      {
        said: `Wanted: ${wanted.says}. Each column adds a defence to the ones before, and meets the same calls and the same luck.`,
        table: tableOf(preset, columnsOf(preset, usualOf(preset))),
      },
    ],
  };
}
