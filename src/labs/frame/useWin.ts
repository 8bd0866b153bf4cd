import {useEffect, useEffectEvent} from 'react';
import {readWin, writeWin} from '../../core/learning/win.ts';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import {today} from '../../hooks/useToday.ts';

/** Fetches the lab's link of the run as it stands now, without the page: '?preset=…'; null where it is too long. */
export type RunLink = () => Promise<string | null>;

interface Won {
  /** `labs/LAB/dares/NAME` or `labs/workbench/exercises/NAME`: its id among all progress, for ever. */
  readonly item: string;
  readonly word: 'met' | 'done';
  /** Whether the run that one sees does it. */
  readonly isMet: boolean;
  readonly run: RunLink;
}

/**
 * Keeps that it was met, with the day and the run: the first run, unless an earlier one could not be kept.
 * @returns whether it is kept
 */
export function useWin({item, word, isMet, run}: Won): boolean {
  const [kept, keep] = useProgressItem(item);
  const win = readWin(kept);
  const remember = useEffectEvent((link: string | null) => {
    if (!win || (win.run === null && link !== null)) keep(writeWin({word, day: today(), run: link}));
  });
  const fetchRun = useEffectEvent(run);
  useEffect(() => {
    if (!isMet) return;
    // The reader may leave before the run has come. One that came by a link may not be theirs, and waits.
    if (window.location.hash === '') remember(null);
    fetchRun().then(
      (link) => {
        if (!isOfAddress(link)) remember(link);
      },
      // Without a network the win is kept without its run.
      () => {
        remember(null);
      },
    );
  }, [isMet]);
  return win !== undefined;
}

/** A run that came by a link, as it came, is whoever's that made the link. */
function isOfAddress(link: string | null): boolean {
  const {search, hash} = window.location;
  return link !== null && hash !== '' && link === search + hash;
}
