import type {LabText} from '../frame/LabText.ts';
import {exercises, requireExercise} from './exercises/index.ts';
import {faultsInWords} from './words.ts';

/** The workbench in words: what each exercise asks for. */
export function tell(name: string): LabText {
  requireExercise(name);
  return {
    title: 'Workbench',
    intro:
      'You write a node in JavaScript; it is run with many seeds, in virtual time, under faults, and what its clients saw is judged.',
    parts: exercises.map(({title, task, nodes, faults}) => ({
      said: `${title}. ${task.join(' ')} ${nodes} nodes; faults: ${faultsInWords(faults)}.`,
    })),
  };
}
