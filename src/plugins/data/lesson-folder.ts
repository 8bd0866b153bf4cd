import path from 'node:path';

/** The folder of the lesson that a file belongs to: its own, or for a question the one above `questions/`. */
export function lessonFolder(file: string): string {
  const folder = path.dirname(file);
  return path.basename(folder) === 'questions' ? path.dirname(folder) : folder;
}
