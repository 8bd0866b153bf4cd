import {taken} from '../link.ts';
import {begin, type Action} from '../session.ts';
import {openFile} from './read-file.ts';

interface Answer {
  /** Absent where the file is refused. */
  readonly action?: Action;
  /** What there is to say about the file. */
  readonly says: string;
}

/** What a file does to the workbench. Nothing in it is run. */
export async function actionOf(file: File, draft: (exercise: string) => string | null): Promise<Answer> {
  const opened = await openFile(file);
  if (opened.kind === 'refused') return {says: opened.says};
  if (opened.kind === 'run') {
    const {name, run} = opened;
    return {action: {type: 'opened', name, run}, says: ''};
  }
  const {exercise, seed, ...asked} = opened.code;
  const own = begin(exercise, draft(exercise));
  const {session, note} = taken(own, {...asked, first: seed}, 'file');
  return {action: {type: 'taken', session}, says: note};
}
