import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {drawAll, drawTheRest} from './draw-the-rest.ts';
import {arrive, placeToReturnTo, rememberPlace} from './places.ts';

if (ExecutionEnvironment.canUseDOM) {
  addEventListener('scroll', rememberPlace, {passive: true});
  // A busy browser tells of a scroll only with its next frame, and a link may be followed before that.
  addEventListener('click', rememberPlace, {capture: true});
}

interface Turn {
  previousLocation: {pathname: string} | null;
  location: {pathname: string; hash: string};
}

/**
 * Docusaurus calls this when a page stands, the first one and each that follows. It has then gone to the page's top, or
 * to the place that the address names. Where the part after # names no place of another page, it has stayed where the page
 * before was read, and this goes to the top, as browsers do. Whoever came by the browser's Back is brought to where they
 * were instead, which the browser cannot do, since it tries while the page is not there yet.
 */
export function onRouteDidUpdate({previousLocation, location}: Turn): void {
  const isAtPlace = namesPlace(location.hash);
  const isBack = arrive() && previousLocation !== null && !isAtPlace;
  if (!isBack) {
    const isOther = previousLocation !== null && previousLocation.pathname !== location.pathname;
    if (isOther && !isAtPlace) window.scrollTo(0, 0);
    drawTheRest();
    return;
  }
  drawAll();
  window.scrollTo(0, placeToReturnTo());
}

function namesPlace(hash: string): boolean {
  try {
    return hash !== '' && document.getElementById(decodeURIComponent(hash.slice(1))) !== null;
  } catch {
    // A % that encodes nothing.
    return false;
  }
}
