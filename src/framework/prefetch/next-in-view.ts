import {whenIdle} from '../hydration/when-idle.ts';

let callOff = (): void => undefined;

function prefetchWhenSeen(link: HTMLAnchorElement): () => void {
  let callOffIdle = (): void => undefined;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    observer.disconnect();
    callOffIdle = whenIdle(() => void window.docusaurus.preload(link.pathname));
  });
  observer.observe(link);
  return () => {
    observer.disconnect();
    callOffIdle();
  };
}

/**
 * Who has read down to the link to the next page most likely means to follow it, and a finger points at nothing before
 * it taps. So that one page is fetched when its link is seen and the browser is idle; not for a reader who saves data
 * or has a slow line, whom `preload` leaves alone. Docusaurus calls this when a page stands.
 */
export function onRouteDidUpdate(): void {
  callOff();
  const link = document.querySelector<HTMLAnchorElement>('a.pagination-nav__link--next');
  callOff = link && 'IntersectionObserver' in window ? prefetchWhenSeen(link) : () => undefined;
}
