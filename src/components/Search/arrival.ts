interface Place {
  readonly pathname: string;
  readonly hash: string;
}

/** Who wants to know that the reader has arrived somewhere. */
let expecting: ((place: Place) => void) | undefined;

/** Has `arrive` called for each page that Docusaurus has drawn from now on. */
export function onArrival(arrive: (place: Place) => void): void {
  expecting = arrive;
}

/** Called by Docusaurus when a page has been drawn (src/plugins/output/search makes this a client module). */
export function onRouteDidUpdate({location}: {location: Place}): void {
  expecting?.(location);
}
