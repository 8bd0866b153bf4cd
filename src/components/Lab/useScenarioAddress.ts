import {useLocation} from '@docusaurus/router';
import {useState} from 'react';
import {scenarioPart} from '@site/src/hooks/scenarioPart.ts';

interface Visit {
  /** Search and hash of the scenario that the address names; '' if none. */
  readonly address: string;
  /** Which entry of the browser's history the router made for it; undefined where the browser itself came here. */
  readonly key: string | undefined;
  /** How many scenarios the addresses have named on this page so far, this one not counted. */
  readonly count: number;
}

/**
 * The scenario that the address names, also when a link on the page or one that is pasted into the address bar
 * names another, or the reader goes back. A jump to a heading of the page leaves the scenario as it is, and so do
 * addresses of pages that are not the lab's own.
 */
export function useScenarioAddress(isHere: boolean): Visit {
  const {search, hash, key} = useLocation();
  const part = isHere ? scenarioPart(search, hash) : '';
  const [kept, setKept] = useState<Visit>(() => ({
    address: part ?? scenarioPart(search, '') ?? '',
    key,
    count: 0,
  }));
  // The same link a second time is a wish to begin again: the router gives the visit another key.
  const isAgain = key !== undefined && key !== kept.key && part !== '';
  if (part === null || (part === kept.address && !isAgain)) return kept;
  const now = {address: part, key, count: kept.count + 1};
  setKept(now);
  return now;
}
