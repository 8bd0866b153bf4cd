import type {LabText} from '../frame/LabText.ts';
import {countRows} from './count-rows.ts';
import {endings, requirePreset} from './scenarios.ts';
import {begin, setupOf} from './session.ts';
import {optionInWords, verdictInWords} from './words.ts';

/** The lab in words: where a run begins, what can happen first and what it would do, and the whole graph in numbers. */
export function tell(name: string): LabText {
  const preset = requirePreset(name);
  const session = begin(setupOf(preset));
  const {game} = session;
  const start = game.position(0);
  const caught = game.endings.map((ending) => endings[ending]).join('; ');
  return {
    title: `You are the scheduler: ${preset.title}`,
    intro: preset.intro,
    parts: [
      {
        said: `At the beginning: ${start.words} ${verdictInWords(session, start)} What the scheduler can choose first:`,
        table: {
          head: ['No.', 'What happens, and what it does to the outcome'],
          rows: start.options.map((option, index) => {
            const {headline, detail} = optionInWords(option, start, game.position);
            return [String(index + 1), [headline, detail].filter(Boolean).join('. ')];
          }),
        },
      },
      {
        said: `The whole graph in numbers. What can happen at worst: ${caught || 'nothing, from these inputs'}.`,
        table: {
          head: ['Configurations', 'How many'],
          rows: countRows(game.counts).map(([what, count]) => [what, String(count)]),
        },
      },
    ],
  };
}
