import {examples} from './explore/examples/index.ts';
import {cases} from './judge/cases/index.ts';
import {exercises} from './workbench/exercises/index.ts';

/** Where readers write code: the title, by the name under which it is kept. */
export const draftNames: ReadonlyMap<string, string> = new Map([
  ...exercises.map(({name, title}) => [name, `the workbench, ${title}`] as const),
  ...cases.map(({name, title}) => [`judge-${name}`, `Judge the code, ${title}`] as const),
  ...examples.map(({name, title}) => [`explore-${name}`, `Explore every schedule, ${title}`] as const),
]);
