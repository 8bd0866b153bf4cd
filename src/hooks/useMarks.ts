import {useMemo} from 'react';
import {marksFrom, type Marks} from '../core/library/marks.ts';
import {valueOf} from '../core/learning/progress.ts';
import {useProgress} from './useProgress.ts';

/** What the reader has marked in the library; nothing on the server and until hydration is over. */
export function useMarks(): Marks {
  const {record} = useProgress();
  return useMemo(() => marksFrom((key) => valueOf(record, key)), [record]);
}
