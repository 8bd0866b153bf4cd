/** What the worker does with a request below its base path. */
export type Answer =
  /** A file of this build: it answers from its own version, never from another. */
  | {readonly kind: 'file'; readonly path: string}
  /** A folder without its slash, or with its `index.html`: every page has one address. */
  | {readonly kind: 'redirect'; readonly path: string}
  /** No file of this build. It may be one that is not kept, or a newer build's: only the network knows. */
  | {readonly kind: 'ask'};

/**
 * Whether a page that no build of this site has is said to be missing when there is no network. At the root of an origin
 * other sites may live in folders of their own, and of those only the network knows.
 */
export function isOurs(path: string, basePath: string, files: Readonly<Record<string, string>>): boolean {
  const [folder = ''] = path.split('/');
  return (
    basePath !== '/' ||
    !path.includes('/') ||
    Object.keys(files).some((file) => file.startsWith(`${folder}/`))
  );
}

const index = /(^|\/)index\.html$/;

/**
 * Who answers for `path`, which stands below the base path and has neither query nor hash: what a scenario's link
 * carries there is the page's business.
 */
export function answerFor(path: string, isPage: boolean, files: Readonly<Record<string, string>>): Answer {
  if (Object.hasOwn(files, path)) return {kind: 'file', path};
  if (!isPage) return {kind: 'ask'};
  const folder = index.test(path) ? path.replace(index, '$1') : `${path}/`;
  return Object.hasOwn(files, folder) ? {kind: 'redirect', path: folder} : {kind: 'ask'};
}
