import path from 'node:path';
import {measureSite, type Weight} from '@site/src/framework/sizes/measure.ts';
import {basePath} from '../site/address.ts';
import {docusaurusBuild} from '../site/docusaurus-build.ts';
import {timesOf, type Times} from './times.ts';

/** What was not measured. */
const noTimes: Times = {paintMs: NaN, hydratedMs: NaN, longestMs: NaN, fetchedKb: NaN};

/** What a first visit to a lesson costs less with a hook than without it. */
export interface Savings extends Weight, Times {
  readonly name: string;
}

const lessons = ['cap-theorem', 'fallacies', 'theory', 'flp', 'introduction-course'].map(
  (name) => `bootcamp/${name}/`,
);
const folder = (name: string) => path.join('node_modules/.cache/saves', name.replaceAll(' ', '-'));

/** The name under which all hooks are left out together. */
export const all = 'all of them';

function build(name: string, env: Readonly<Record<string, string>>): Weight {
  const [outDir, generated] = [path.join(folder(name), 'site'), path.join(folder(name), 'generated')];
  const code = docusaurusBuild({outDir, generated, env, isQuiet: true});
  if (code !== 0) throw new Error(`The build with ${JSON.stringify(env)} failed.`);
  return mean([
    ...measureSite({outDir, generatedFilesDir: generated, baseUrl: basePath, pages: lessons}).values(),
  ]);
}

function mean(weights: readonly Weight[]): Weight {
  const of = (part: keyof Weight) => weights.reduce((sum, each) => sum + each[part], 0) / weights.length;
  return {html: of('html'), css: of('css'), js: of('js'), font: of('font'), requests: of('requests')};
}

let whole: Weight | undefined;

/**
 * Builds without one hook, and once with all of them, and compares what the lessons weigh and how they load; on a busy
 * machine, where times mean nothing, what they weigh alone.
 */
export async function measureHook(name: string, hasTimes: boolean): Promise<Savings> {
  whole ??= build('none', {});
  const without = build(name, name === all ? {PLAIN: '1'} : {WITHOUT: name});
  const sites = ['none', name].map((each) => path.join(folder(each), 'site')) as [string, string];
  const times = hasTimes ? await timesOf(...sites) : noTimes;
  return {
    name,
    html: without.html - whole.html,
    css: without.css - whole.css,
    js: without.js - whole.js,
    font: without.font - whole.font,
    requests: without.requests - whole.requests,
    ...times,
  };
}
