import {useEffect, useState} from 'react';

/** How long the reader must have paused, in milliseconds, before a change is told. */
const pauseMs = 600;

/** The value once it has stopped changing, so that a screen reader is told one count a query and not one a letter. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
