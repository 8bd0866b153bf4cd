import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import type {Result} from 'lighthouse';

const command = 'node_modules/lighthouse/cli/index.js';

export interface Judgement {
  /** Performance, accessibility, best practices, search engines: of 100 each. */
  readonly scores: readonly number[];
  readonly lcpMs: number;
  readonly tbtMs: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
  readonly nodes: number;
  /** What keeps a score under 100. */
  readonly complaints: readonly string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse's judgement of a page as a phone on a slow network sees it, by a browser that listens on `port`. */
export async function judge(url: string, port: number): Promise<Judgement> {
  // By its own command: it reads functions of its own as text, which our TypeScript runner has changed.
  const options = [`--port=${port}`, '--output=json', '--quiet', `--only-categories=${categories.join(',')}`];
  const {stdout} = await promisify(execFile)(process.execPath, [command, url, ...options], {
    maxBuffer: 2 ** 26,
  });
  const lhr = JSON.parse(stdout) as Result;
  const number = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  const requests = lhr.audits['network-requests']?.details;
  return {
    scores: categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100)),
    lcpMs: number('largest-contentful-paint'),
    tbtMs: number('total-blocking-time'),
    shift: number('cumulative-layout-shift'),
    bytes: number('total-byte-weight'),
    requests: requests?.type === 'table' ? requests.items.length : Number.NaN,
    nodes: number('dom-size'),
    complaints: categories.flatMap((name) => complaintsOf(lhr, name)),
  };
}

function complaintsOf({categories: judged, audits}: Result, name: string): string[] {
  return (judged[name]?.auditRefs ?? []).flatMap(({id, weight}) => {
    const audit = audits[id];
    const fails = weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9;
    return fails ? [`${name}: ${audit?.title ?? id} ${audit?.displayValue ?? ''}`] : [];
  });
}
