/** Whoever is never idle is interrupted after this long. */
const AT_MOST_MS = 1000;

/** Calls `act` when the page has loaded and the browser is idle, or a second later. Returns how to call it off. */
export function whenIdle(act: () => void): () => void {
  let off = (): void => undefined;
  const wait = (): void => {
    // Safari has no idle callback; a second after the load is quiet enough.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(act, AT_MOST_MS);
      off = () => clearTimeout(timer);
    } else {
      const idle = requestIdleCallback(act, {timeout: AT_MOST_MS});
      off = () => cancelIdleCallback(idle);
    }
  };
  if (document.readyState === 'complete') wait();
  else {
    window.addEventListener('load', wait, {once: true});
    off = () => window.removeEventListener('load', wait);
  }
  return () => off();
}
