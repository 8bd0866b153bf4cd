import routes from '@generated/routes';
import {matchRoutes} from 'react-router-config';
import {fetchPage} from './pages.ts';

/**
 * Stands in for the framework's function of this name: gets everything that a page needs before it is drawn, which
 * here is its text as well as its scripts.
 */
export default function preload(pathname: string): Promise<unknown> {
  const matches = [...new Set([pathname, decodeURI(pathname)])].flatMap((each) => matchRoutes(routes, each));
  const whole = Promise.all([fetchPage(pathname), ...matches.map(({route}) => route.component.preload?.())]);
  // Whoever points at a link waits for nothing, so a failure then is nobody's; who follows it still hears of it.
  whole.catch(() => undefined);
  return whole;
}
