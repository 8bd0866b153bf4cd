import {dares, workbenchExercises} from './challenges.ts';
import {presets as flpPresets} from './flp/scenarios.ts';
import {presetNames, presetOf} from './partition/scenarios/index.ts';

/** The ids under which labs keep a reader's predictions, the dares that were met and the exercises that were done: for ever. */
export function labIds(): string[] {
  return [
    ...presetNames
      .filter((name) => presetOf(name).prediction !== null)
      .map((name) => `labs/partition/${name}`),
    ...flpPresets.map(({name}) => `labs/flp/${name}`),
    ...[...dares(), ...workbenchExercises()].map(({id}) => id),
  ];
}
