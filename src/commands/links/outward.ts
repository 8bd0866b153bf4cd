import {LinkChecker, LinkState} from 'linkinator';

/*
 * `npm run links:outward`, after `npm run build`: asks every address outside the site that a page names, and prints a
 * Markdown report. It needs the internet, so it is no part of `npm test`; a workflow runs it every week.
 */

/** Answers that say "not for programs", not "not there": these pages open in a reader's browser. */
const refusals = new Set([401, 403, 405, 406, 418, 429, 451, 503, 999]);

async function report(): Promise<number> {
  const {links} = await new LinkChecker().check({
    path: 'build',
    recurse: true,
    concurrency: 10,
    timeout: 30_000,
    retry: true,
    retryErrors: true,
    retryErrorsCount: 2,
    redirects: 'allow',
  });
  const outward = links.filter(({url}) => /^https?:/.test(url) && !url.startsWith('http://localhost'));
  const failed = outward.filter(({state}) => state === LinkState.BROKEN);
  const [refused, broken] = [true, false].map((wanted) =>
    failed.filter(({status = 0}) => refusals.has(status) === wanted),
  );
  console.log(`${new Set(outward.map(({url}) => url)).size} outward addresses were asked.\n`);
  list('No longer there', broken ?? []);
  list('Would not answer a program (look at these by hand now and then)', refused ?? []);
  return broken?.length === 0 ? 0 : 1;
}

function list(title: string, links: readonly {url: string; status?: number; parent?: string}[]): void {
  const lines = links.map(
    ({url, status, parent}) => `- ${url} (${status ?? 'no answer'}), on ${parent ?? 'unknown page'}`,
  );
  console.log(`## ${title}: ${links.length}\n\n${[...new Set(lines)].join('\n')}\n`);
}

void report().then((status) => {
  process.exitCode = status;
});
