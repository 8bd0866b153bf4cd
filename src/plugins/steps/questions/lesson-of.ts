import path from 'node:path';
import {parse} from 'yaml';
import {lessonFolder} from '../../data/lesson-folder.ts';
import {readText} from '../../data/mistakes/read-text.ts';

interface LessonIds {
  id: string;
  objectives: string[];
}

/** The ids in the front matter of the lesson that a question's file belongs to. The learning path checks them whole. */
export function lessonOf(questionFile: string): LessonIds {
  const file = path.join(lessonFolder(questionFile), 'index.mdx');
  const [, yaml = ''] = /^---\n(.*?)\n---/s.exec(readText(file)) ?? [];
  const front = (parse(yaml) ?? {}) as {id?: unknown; objectives?: Record<string, unknown>};
  if (typeof front.id !== 'string')
    throw new Error(`${file}\n  id\n  Fix: give the lesson an id in its front matter.`);
  return {id: front.id, objectives: Object.keys(front.objectives ?? {})};
}
