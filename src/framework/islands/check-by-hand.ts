import {readFileSync} from 'node:fs';
import path from 'node:path';
import {writtenForWords} from '../hooks/written-for.ts';
import {drawnByHand} from './drawn-by-hand.ts';
import {waysToActing, type Options} from './check-static.ts';
import {themeFile} from './theme-file.ts';

/**
 * Sees that what a component puts into `<Static>` by its own hand only draws: what stands there, and every module that it
 * comes from, of this site or of the theme. So a handler that the theme's foot or its links onward are given one day
 * stops the build, and is no dead control.
 *
 * @throws with every place that does not keep to that, and the way to what acts
 */
export async function checkByHand({siteFolder, components, attached}: Options): Promise<void> {
  const wrong: string[] = [];
  /** Each file that is drawn within <Static>, with those that put it there. */
  const drawn = new Map<string, string[]>();
  for (const file of components) {
    const {acts, modules} = drawnByHand(file, readFileSync(path.join(siteFolder, file), 'utf8'));
    if (acts.length > 0) wrong.push(`${file} puts into <Static> what acts: ${acts.join(', ')}`);
    for (const name of modules) {
      const place = placeOf(name, file, siteFolder);
      drawn.set(place, [...(drawn.get(place) ?? []), file]);
    }
  }
  for (const {way, acts} of await waysToActing([...drawn.keys()], {siteFolder, attached}))
    wrong.push(
      `${(drawn.get(way[0] ?? '') ?? []).join(' and ')} puts ${way.join(' -> ')} into <Static>, which has ${acts.join(', ')}`,
    );
  if (wrong.length > 0) throw new Error(wrong.map(describe).join('\n'));
}

/** The file of an import, from the root of the repository. */
function placeOf(name: string, file: string, siteFolder: string): string {
  const themes = themeFile(name, siteFolder);
  if (themes !== undefined) return path.relative(siteFolder, themes);
  return name.startsWith('.')
    ? path.posix.join(path.posix.dirname(file), name)
    : name.replace(/^@site\//, '');
}

function describe(fault: string): string {
  return `The hook islands (src/framework/islands): ${fault}: in the browser that would do nothing.\n  It was written for ${writtenForWords('@docusaurus/theme-classic')}. Remedy: take it out of <Static>, so that it is sent as a program too; or build with WITHOUT=islands until somebody has.`;
}
