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
  location: {hash: string};
}

/**
 * Docusaurus calls this when a page stands, the first one and each that follows. It has then gone to the page's top, or
 * to the place that the address names; whoever came by the browser's Back is brought to where they were instead, which
 * the browser cannot do, since it tries while the page is not there yet.
 */
export function onRouteDidUpdate({previousLocation, location}: Turn): void {
  const isBack = arrive() && previousLocation !== null && location.hash === '';
  if (!isBack) {
    drawTheRest();
    return;
  }
  drawAll();
  window.scrollTo(0, placeToReturnTo());
}
