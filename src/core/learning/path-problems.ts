import {findCycle} from './cycle.ts';

/** Where in the lessons something is wrong, and what fixes it. */
export interface Problem {
  readonly file: string;
  readonly field: string;
  readonly fix: string;
}

/** What the rules of the path need to know of a lesson. */
export interface PathLesson {
  readonly file: string;
  readonly id: string;
  readonly number: number;
  readonly prerequisites: readonly string[];
}

/** Every way in which lessons, each of them well formed, do not make a path. Linear in lessons and prerequisites. */
export function pathProblems(lessons: readonly PathLesson[]): Problem[] {
  return [
    ...sharedIds(lessons),
    ...numberingProblems(lessons),
    ...unknownPrerequisites(lessons),
    ...prerequisiteCycle(lessons),
    ...latePrerequisites(lessons),
  ];
}

function sharedIds(lessons: readonly PathLesson[]): Problem[] {
  const owners = new Map<string, string>();
  return lessons.flatMap(({id, file}) => {
    const owner = owners.get(id);
    owners.set(id, owner ?? file);
    return owner
      ? [{file, field: 'id', fix: `"${id}" is already the id of ${owner}. Give this lesson another.`}]
      : [];
  });
}

function numberingProblems(lessons: readonly PathLesson[]): Problem[] {
  const owners = new Map<number, string>();
  const problems: Problem[] = [];
  for (const {number, file} of lessons) {
    const owner = owners.get(number);
    if (owner)
      problems.push(folderProblem(file, `${number} is already the number of ${owner}. Renumber one folder.`));
    else owners.set(number, file);
  }
  for (const {number, file} of lessons) {
    if (number > 1 && !owners.has(number - 1)) {
      problems.push(
        folderProblem(
          file,
          `No lesson has the number ${number - 1}. Number the folders 1, 2, 3 … without a gap.`,
        ),
      );
    }
    if (number < 1) problems.push(folderProblem(file, 'Numbers begin at 1. Renumber the folder.'));
  }
  return problems;
}

function folderProblem(file: string, fix: string): Problem {
  return {file, field: 'the number of the folder', fix};
}

function unknownPrerequisites(lessons: readonly PathLesson[]): Problem[] {
  const ids = new Set(lessons.map(({id}) => id));
  return lessons.flatMap(({file, prerequisites}) =>
    prerequisites
      .filter((id) => !ids.has(id))
      .map((id) => ({
        file,
        field: 'prerequisites',
        fix: `No lesson has the id "${id}". The ids are: ${[...ids].join(', ')}.`,
      })),
  );
}

/** The number orders the path, so whatever a lesson needs has a smaller one. */
function latePrerequisites(lessons: readonly PathLesson[]): Problem[] {
  const numbers = new Map(lessons.map(({id, number}) => [id, number]));
  return lessons.flatMap(({file, number, prerequisites}) =>
    prerequisites
      .filter((id) => (numbers.get(id) ?? 0) > number)
      .map((id) => ({
        file,
        field: 'prerequisites',
        fix: `"${id}" comes later in the path. Renumber the folders, or take the prerequisite away.`,
      })),
  );
}

function prerequisiteCycle(lessons: readonly PathLesson[]): Problem[] {
  const cycle = findCycle(new Map(lessons.map(({id, prerequisites}) => [id, prerequisites])));
  if (!cycle) return [];
  const file = lessons.find(({id}) => id === cycle[0])?.file ?? '';
  const fix = `Lessons wait for each other in a cycle: ${cycle.join(' → ')}. Take one prerequisite away.`;
  return [{file, field: 'prerequisites', fix}];
}
