import {useState} from 'react';
import {scenarioPart} from '@site/src/hooks/scenarioPart.ts';

/**
 * The scenario that the address names ('' if none), also when another link is pasted over it or the reader goes back.
 * A jump to a heading of the page leaves the scenario as it is.
 */
export function useScenarioAddress(search: string, hash: string): string {
  const [kept, setKept] = useState(() => scenarioPart(search, hash) ?? scenarioPart(search, '') ?? '');
  const now = scenarioPart(search, hash) ?? kept;
  if (now !== kept) setKept(now);
  return now;
}
