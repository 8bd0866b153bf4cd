/** Makes a frame a stop of the Tab key for as long as it holds more than it shows; gives back how to end that. */
export function watchFrame(frame: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const overflows = frame.scrollWidth > frame.clientWidth;
    const stop = {tabindex: '0', role: 'group', 'aria-label': frame.dataset['frame'] ?? ''};
    for (const [name, value] of Object.entries(stop)) {
      if (overflows) frame.setAttribute(name, value);
      else frame.removeAttribute(name);
    }
  });
  observer.observe(frame);
  return () => observer.disconnect();
}

/** Watches every frame in a part of the page that React draws no inside of. */
export function watchFrames(part: Element): () => void {
  const frames = part.matches('[data-frame]') ? [part] : [...part.querySelectorAll('[data-frame]')];
  const ends = frames.filter((frame) => frame instanceof HTMLElement).map(watchFrame);
  return () => {
    for (const end of ends) end();
  };
}
