import type {Session} from './session.ts';

/** Fetches what writes links, for who has met a dare: the run as it stands, without the page. */
export const runLink = (session: Session): Promise<string | null> =>
  import('./link.ts').then(({linkTo}) => linkTo('', session));
