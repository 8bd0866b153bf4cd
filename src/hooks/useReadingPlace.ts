import {useEffect} from 'react';
import {watchPlace} from './reading-place/watch-place.ts';
import {progressStore} from './progress/browser-store.ts';

/** Keeps with the reader's progress where they are in the lesson of this page. */
export function useReadingPlace(lesson: string): void {
  useEffect(() => watchPlace((place) => progressStore().moveTo(lesson, place)), [lesson]);
}
