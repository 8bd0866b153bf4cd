import {challengeOf} from './clocks/challenges.ts';
import {presetNames as drawings} from './clocks/scenarios.ts';
import {challengesOf} from './fallacies/challenges.ts';
import {presetNames as beliefs} from './fallacies/scenarios/index.ts';
import {presets as flpPresets} from './flp/scenarios.ts';
import {exampleNames} from './history/scenarios.ts';
import {challenges} from './models/scenarios.ts';
import {presetNames, presetOf} from './partition/scenarios/index.ts';
import {dareItem, daring} from './raft/dares.ts';
import {challenges as isolations} from './transactions/scenarios.ts';

/** The ids under which labs keep a reader's predictions and the dares that were met: for ever. */
export function labIds(): string[] {
  return [
    ...presetNames
      .filter((name) => presetOf(name).prediction !== null)
      .map((name) => `labs/partition/${name}`),
    ...presetNames.map((name) => `labs/partition/dares/${name}`),
    ...flpPresets.flatMap(({name}) => [`labs/flp/${name}`, `labs/flp/dares/${name}`]),
    ...exampleNames.map((name) => `labs/history/dares/${name}`),
    ...Object.keys(challenges).map((name) => `labs/models/dares/${name}`),
    ...Object.keys(isolations).map((name) => `labs/transactions/dares/${name}`),
    ...beliefs.flatMap(challengesOf).map(({id}) => `labs/fallacies/dares/${id}`),
    'labs/fallacies/dares/finale',
    ...daring.map(dareItem),
    ...drawings.filter((name) => challengeOf(name)).map((name) => `labs/clocks/dares/${name}`),
  ];
}
