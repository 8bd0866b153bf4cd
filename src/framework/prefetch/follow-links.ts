/** The link that an event happened in, if it leads to a page of this site; files of the site are no pages. */
function linkToPage(target: EventTarget | null, baseUrl: string): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const {origin, pathname} = link ?? {};
  const isPage = origin === location.origin && pathname?.startsWith(baseUrl) && pathname.endsWith('/');
  return isPage ? link : null;
}

/**
 * Lets links that are plain HTML do what Docusaurus' own do: change the page without a reload, and fetch it when
 * the reader points at one, touches it or comes to it with the Tab key.
 */
export function followLinks(go: (address: string) => void, baseUrl: string, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      const {target, button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented} = event;
      // Docusaurus' own links have acted by now, and said so.
      if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
      const link = linkToPage(target, baseUrl);
      if (!link || link.download || (link.target && link.target !== '_self')) return;
      // Within the page the browser finds the place by itself.
      if (link.pathname === location.pathname && link.hash) return;
      event.preventDefault();
      go(link.pathname + link.search + link.hash);
    },
    {signal},
  );
  for (const intent of ['pointerover', 'focusin', 'touchstart'] as const) {
    document.addEventListener(
      intent,
      ({target}) => {
        const link = linkToPage(target, baseUrl);
        if (link && link.pathname !== location.pathname) void window.docusaurus.preload(link.pathname);
      },
      {signal, passive: true},
    );
  }
}
