import {useMemo} from 'react';
import {dueCount} from '../core/review/due.ts';
import {useProgress} from './useProgress.ts';
import {useToday} from './useToday.ts';

/** How much is due for review; nothing on the server and until hydration is over. */
export function useDueCount(): number {
  const {record} = useProgress();
  const day = useToday();
  return useMemo(() => dueCount(record, day), [record, day]);
}
