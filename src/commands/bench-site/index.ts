import path from 'node:path';
import {asked} from '../asked/asked.ts';
import {launchChromium} from '../browsers/launch-chromium.ts';
import {basePath, buildDir, origin, port} from '../site/address.ts';
import {createPagesServer} from '../site/pages-server.ts';
import {judge} from './lighthouse.ts';
import {nextLessonMs} from './next-lesson.ts';

const {words} = asked({
  usage: `npm run bench:site [-- PAGE …]

What Lighthouse says of one page of each type, or of those named, on a phone, and how long the next lesson takes by
click on this machine. It prints; a timing is never a test.`,
  most: Infinity,
});

const pages = [
  '',
  'bootcamp/cap-theorem/',
  'bootcamp/fallacies/',
  'bootcamp/theory/',
  'bootcamp/flp/',
  'bootcamp/introduction-course/',
  'labs/',
  'labs/partition/',
  'next-steps/papers/',
  'next-steps/reading-list/',
  'glossary/',
  'progress/',
];

async function bench(): Promise<void> {
  const server = createPagesServer(path.resolve(buildDir), basePath).listen(port);
  const debuggingPort = port + 1000;
  const browser = await launchChromium([
    `--remote-debugging-port=${debuggingPort}`,
    '--disable-component-update',
    '--disable-sync',
  ]);

  const site = `${origin}${basePath}`;
  console.log('page                            perf a11y best  seo    LCP    TBT    CLS     KB reqs nodes');
  for (const page of words.length > 0 ? words : pages) {
    const {scores, lcpMs, tbtMs, shift, bytes, requests, nodes, complaints} = await judge(
      `${site}${page}`,
      debuggingPort,
    );
    const cells = [
      ...scores.map((score) => String(score).padStart(4)),
      `${(lcpMs / 1000).toFixed(2)} s`.padStart(7),
      `${Math.round(tbtMs)}`.padStart(4),
      shift.toFixed(3).padStart(7),
      (bytes / 1024).toFixed(1).padStart(6),
      String(requests).padStart(4),
      String(nodes).padStart(5),
    ];
    console.log(`/${page}`.padEnd(31), cells.join(' '));
    for (const complaint of complaints) console.log(`    ${complaint}`);
  }
  console.log('\nnext lesson by click, ms from the click to the paint');
  for (const {from, to, pointedAt, straightAway} of await nextLessonMs(browser, site)) {
    console.log(
      `${from} to ${to}: ${pointedAt.toFixed(0)} after pointing at the link, ${straightAway.toFixed(0)} without`,
    );
  }
  await browser.close();
  server.close();
}

void bench();
