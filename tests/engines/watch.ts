/**
 * What the driver of WebKitGTK cannot tell: its protocol has no console and no script that runs before the page's own. So the host
 * of these tests puts one first into each page, as a file of its own (the policy allows files of the same origin), which
 * notes what the console, the policy and uncaught errors say.
 */
export const watchFile = 'watch-console.js';

export interface Watched {
  complaints?: string[];
}

function watch(): void {
  const complaints: string[] = [];
  (window as Watched).complaints = complaints;
  for (const kind of ['error', 'warn'] as const) {
    const say = console[kind].bind(console);
    console[kind] = (...words: unknown[]) => {
      complaints.push(words.map(String).join(' '));
      say(...words);
    };
  }
  // In the capturing phase: what an element fails to load does not bubble.
  addEventListener(
    'error',
    ({message, target}) =>
      complaints.push(target instanceof Element ? `not loaded: ${target.outerHTML}` : message),
    true,
  );
  addEventListener('unhandledrejection', ({reason}) => complaints.push(String(reason)));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    complaints.push(`policy: ${violatedDirective} stopped ${blockedURI}`),
  );
}

export const watchScript = `(${watch.toString()})();`;

/** For a page that the host does not watch: hears what is said from now on, and nothing earlier. */
export const watchLate = `window.complaints ?? ${watchScript}`;

/** The same page, watched. */
export function watched(html: string, basePath: string): string {
  return html.replace(/<meta charset/i, `<script src="${basePath}${watchFile}"></script>$&`);
}
