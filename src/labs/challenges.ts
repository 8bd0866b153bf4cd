import {challengeOf} from './clocks/challenges.ts';
import {presetNames as drawings, presetOf as drawingOf} from './clocks/scenarios.ts';
import {examples as explored} from './explore/examples/index.ts';
import {challengesOf} from './fallacies/challenges.ts';
import {presetNames as beliefs, presetOf as beliefOf} from './fallacies/scenarios/index.ts';
import {dareInWords} from './flp/challenges.ts';
import {presets as flpPresets} from './flp/scenarios.ts';
import {examples as histories, exampleNames} from './history/scenarios.ts';
import {cases} from './judge/cases/index.ts';
import {challenges as modelChallenges, examples as modelExamples} from './models/scenarios.ts';
import {presetNames, presetOf} from './partition/scenarios/index.ts';
import {dareItem, dareOf, daring} from './raft/dares.ts';
import {challenge as exhibitDare} from './raft/exhibit-words.ts';
import {presetOf as raftPresetOf} from './raft/scenarios.ts';
import {challenges as isolations, examples as transactionExamples} from './transactions/scenarios.ts';
import {exerciseItem} from './workbench/exercise-item.ts';
import {exercises} from './workbench/exercises/index.ts';

/** Something that a lab asks of its reader, and sees done. */
export interface Challenge {
  /** The key under which it is kept: for ever. */
  readonly id: string;
  readonly title: string;
  /** What has to be done, in a sentence or two. */
  readonly asks: string;
}

/** The dares of all labs, lab by lab, in the order in which each offers them. */
export function dares(): readonly Challenge[] {
  return [
    ...presetNames.map((name) => of('partition', name, presetOf(name).title, presetOf(name).challenge.dare)),
    ...flpPresets.map(({name, title, goal, coins}) => of('flp', name, title, dareInWords(goal, coins).dare)),
    ...exampleNames.map((name) => of('history', name, histories[name].title, histories[name].challenge.dare)),
    ...Object.entries(modelChallenges).map(([name, {dare}]) =>
      of('models', name, modelExamples.get(name)?.title ?? name, dare),
    ),
    ...Object.entries(isolations).map(([name, {dare}]) =>
      of('transactions', name, transactionExamples.get(name)?.title ?? name, dare),
    ),
    ...fallacies(),
    ...cases.map(({name, title}) => of('judge', name, title, 'Expose this node by faults or by a check.')),
    ...explored.flatMap(({name, title, dare}) => (dare ? [of('explore', name, title, dare.dare)] : [])),
    ...daring.map((name) => ({
      id: dareItem(name),
      title: raftPresetOf(name).title,
      asks: dareOf(name)?.dare ?? exhibitDare,
    })),
    ...drawings.flatMap((name) => {
      const challenge = challengeOf(name);
      return challenge ? [of('clocks', name, drawingOf(name).title, challenge.dare)] : [];
    }),
  ];
}

const of = (lab: string, name: string, title: string, dare: string): Challenge => ({
  id: `labs/${lab}/dares/${name}`,
  title,
  asks: dare.charAt(0).toUpperCase() + dare.slice(1),
});

const fallacies = (): Challenge[] => [
  ...beliefs.flatMap((name) =>
    challengesOf(name).map(({id, dare}) => of('fallacies', id, beliefOf(name).title, dare)),
  ),
  of('fallacies', 'finale', 'The finale', 'One policy for all eight worlds, and for the overload.'),
];

/** The exercises of the workbench, in their order. */
export const workbenchExercises = (): readonly Challenge[] =>
  exercises.map(({name, title, task}) => ({id: exerciseItem(name), title, asks: task[0] ?? ''}));
