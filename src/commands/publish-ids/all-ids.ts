import {labIds} from '../../labs/ids.ts';
import {currentIds} from '../../plugins/data/path/current-ids.ts';

/** The ids under which readers' progress is kept, as the files stand today: those of pages, and the labs' own. Sorted. */
export function allIds(siteDir: string): string[] {
  return [...new Set([...currentIds(siteDir), ...labIds()])].sort();
}
