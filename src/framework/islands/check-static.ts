import {readFileSync} from 'node:fs';
import path from 'node:path';
import {moduleGraph, type ModuleGraph} from './module-graph.ts';
import {saysStatic} from './says-static.ts';
import {whatActs, whatPackageActs} from './what-acts.ts';
import {memoise} from '../memoise.ts';

export interface Options {
  /** The root of the repository. */
  siteFolder: string;
  /** Every component of the site, by its place in the repository. */
  components: readonly string[];
  /**
   * Components that say 'use static' and act all the same, each with the client module that does for their static HTML
   * what their own program would.
   */
  attached: Readonly<Record<string, string>>;
}

/**
 * Sees that every component which says `'use static'` only draws: no state, no effect, no ref and no handler, in its
 * file or in any that it imports, however far away and whether of this site or of a package.
 *
 * @throws with every component that does not keep to that, and the way to what acts
 */
export async function checkStatic({siteFolder, components, attached}: Options): Promise<void> {
  const isStatic = components.filter((file) => saysStatic(path.join(siteFolder, file)));
  const wrong = await waysToActing(isStatic, {siteFolder, attached});
  if (wrong.length > 0) throw new Error(wrong.map(describe).join('\n'));
}

/** A way along imports, from a file to one that acts, and what that has. */
export interface Fault {
  readonly way: readonly string[];
  readonly acts: readonly string[];
}

/** The shortest way to what acts, for each of the files that has one. */
export async function waysToActing(
  files: readonly string[],
  {siteFolder, attached}: Omit<Options, 'components'>,
): Promise<Fault[]> {
  const whole = await moduleGraph(files, siteFolder);
  const graph = new Map([...whole].filter(([file]) => !(file in attached)));
  const actsAt = memoise((file) => (graph.has(file) ? actingIn(file, siteFolder) : []));
  return files.flatMap((file) => {
    const way = wayToActing(file, graph, (each) => actsAt(each).length > 0);
    return way ? [{way, acts: actsAt(way.at(-1) ?? file)}] : [];
  });
}

function actingIn(file: string, siteFolder: string): string[] {
  if (!/\.[cm]?[jt]sx?$/.test(file)) return [];
  const text = readFileSync(path.join(siteFolder, file), 'utf8');
  return file.includes('node_modules/') ? whatPackageActs(file, text) : whatActs(file, text);
}

/** The shortest way along imports to a module that acts; what stands behind an attached one is not looked at. */
function wayToActing(
  start: string,
  graph: ModuleGraph,
  acts: (file: string) => boolean,
): readonly string[] | undefined {
  const ways = [[start]];
  const known = new Set([start]);
  for (const way of ways) {
    const last = way.at(-1) ?? start;
    if (acts(last)) return way;
    for (const {target, isFollowed} of graph.get(last) ?? []) {
      if (!isFollowed || known.has(target)) continue;
      known.add(target);
      ways.push([...way, target]);
    }
  }
  return undefined;
}

function describe({way, acts}: Fault): string {
  const [file = '', ...through] = way;
  const what = acts.join(', ');
  const where = through.length === 0 ? `has ${what}` : `imports ${through.join(' -> ')}, which has ${what}`;
  return `${file} says 'use static', but ${where}: in the browser that would do nothing.\n  Remedy: take the directive away, so that it is sent as a program too; or move what acts into a file of its own.`;
}
