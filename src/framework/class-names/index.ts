/*
 * The names by which our style sheets know what the theme draws: its classes, and the attributes that it and Docusaurus
 * set on <html>. A renamed one would be a menu without its styles, and no error.
 *
 * Relies on those names. Saves: nothing by itself. One would notice: a build that stops with the name `class-names`.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Built, Hook} from '../hooks/hook.ts';
import {missingWords} from '../hooks/look-for.ts';
import {writtenFor} from '../hooks/written-for.ts';
import {classesIn, classesOf} from './classes-in.ts';

export interface Styles {
  /** Folders whose style sheets may name what others draw: plain ones, and what stands in `:global(…)` of a CSS module. */
  readonly styles: readonly string[];
}

export function classNames({styles}: Styles): Hook {
  return {
    name: 'class-names',
    folder: 'class-names',
    writtenFor: writtenFor('@docusaurus/theme-classic', '@docusaurus/theme-common', '@docusaurus/core'),
    reliesOn: `the pages have every class that a style sheet in ${styles.join(' or ')} names, and <html> has data-theme, data-theme-choice and data-has-hydrated`,
    misses: ({pages}) => [
      ...styles.flatMap(styleSheetsIn).flatMap((file) => unused(file, classesIn(...read(file)), pages)),
      ...missingWords(
        '@docusaurus/theme-common/lib/contexts/colorMode.js',
        "getAttribute('data-theme-choice')",
        "getAttribute('data-theme')",
      ),
      ...missingWords('@docusaurus/core/lib/client/hasHydratedDataAttribute.js', '<html data-has-hydrated='),
    ],
  };
}

const read = (file: string) => [readFileSync(file, 'utf8'), file.endsWith('.module.css')] as const;

function styleSheetsIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.css'))
    .map((file) => path.join(folder, file));
}

const known = new WeakMap<Built['pages'], ReadonlySet<string>>();

function classesOfAll(pages: Built['pages']): ReadonlySet<string> {
  const classes = known.get(pages) ?? new Set([...pages.values()].flatMap(classesOf));
  known.set(pages, classes);
  return classes;
}

function unused(file: string, {names, parts}: ReturnType<typeof classesIn>, pages: Built['pages']): string[] {
  const classes = classesOfAll(pages);
  const lost = [
    ...names.filter((name) => !classes.has(name)),
    ...parts.filter((part) => ![...classes].some((each) => each.includes(part))),
  ];
  return lost.length > 0 ? [`no page has the class ${lost.join(' or ')} of ${file}`] : [];
}
