import routes from '@generated/routes';
import {matchRoutes} from 'react-router-config';
import {fetchPage} from './fetched-pages.ts';

/** What Docusaurus makes of a route's component may be fetched in parts; its types say that all are. */
interface PerhapsFetched {
  preload?: () => unknown;
}

/**
 * Stands in for Docusaurus' function of this name: gets everything that a page needs before it is drawn, which here is
 * its static text as well as its scripts.
 */
export default function preload(pathname: string): Promise<unknown> {
  const matches = [...new Set([pathname, decodeURI(pathname)])].flatMap((each) => matchRoutes(routes, each));
  const parts = matches.map(({route}) => Promise.resolve((route.component as PerhapsFetched).preload?.()));
  const whole = Promise.all([fetchPage(pathname), ...parts]);
  // Whoever points at a link waits for nothing, so a failure then is nobody's; who follows it still hears of it.
  whole.catch(() => undefined);
  return whole;
}
