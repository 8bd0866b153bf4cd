/** Calls `act` when the page has loaded and the browser has nothing better to do. Returns how to call it off. */
export function whenQuiet(act: () => void): () => void {
  let off = (): void => undefined;
  const wait = (): void => {
    // Safari has no idle callback; a second after the load is quiet enough.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(act, 1000);
      off = () => clearTimeout(timer);
    } else {
      const idle = requestIdleCallback(act);
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
