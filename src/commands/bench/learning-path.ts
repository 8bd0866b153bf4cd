import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {readPath} from '../../plugins/data/path/read-path.ts';
import {median, type Figure} from './figure.ts';

const catalogFile = path.resolve(import.meta.dirname, '../../../docs/next-steps/catalog.yaml');

const RUNS = 11;

/**
 * What reading the path costs with 5, 50 and 500 lessons: beside the catalog, which is read each time, it should grow as
 * their number does.
 */
export function benchLearningPath(): readonly Figure[] {
  // The first pass warms the machine up; its figures are not kept.
  measure(50);
  return [5, 50, 500].map(measure);
}

function measure(count: number): Figure {
  const lessonsFolder = writeLessons(count);
  let lessons = readPath({lessonsFolder, catalogFile});
  const value = median(
    Array.from({length: RUNS}, () => {
      const start = performance.now();
      lessons = readPath({lessonsFolder, catalogFile});
      return performance.now() - start;
    }),
  );
  rmSync(lessonsFolder, {recursive: true});
  if (lessons.length !== count) throw new Error(`${count} lessons were written and ${lessons.length} read.`);
  return {name: `learning path, ${count} lessons`, value, unit: 'ms'};
}

/** A path of well-formed lessons, each with seven objectives and built on the one before it. */
function writeLessons(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'learning-path-'));
  for (let number = 1; number <= count; number += 1) {
    const lesson = path.join(folder, `${number}-lesson-${number}`);
    mkdirSync(lesson);
    writeFileSync(path.join(lesson, 'index.mdx'), lessonText(number));
  }
  return folder;
}

function lessonText(number: number): string {
  const objectives = Array.from(
    {length: 7},
    (_, index) => `  can-${index}: say what part ${index} of it is about`,
  );
  return [
    '---',
    `id: lesson-${number}`,
    `title: Lesson ${number}`,
    `description: What lesson ${number} of a long path is about.`,
    'minutes: 30',
    `prerequisites: [${number > 1 ? `lesson-${number - 1}` : ''}]`,
    'objectives:',
    ...objectives,
    'sources: [gilbert-lynch-cap]',
    'next: [kleppmann-critique-cap, brewer-cap-twelve-years]',
    `why: It stands before lesson ${number + 1}.`,
    'gives: the next one',
    '---',
    '',
    '# Text',
    '',
  ].join('\n');
}
