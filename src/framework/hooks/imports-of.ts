import {readFileSync} from 'node:fs';

const commonJs = (name: string) => new RegExp(`(\\w+) = require\\("${name}"\\)`, 'g');
const module = (name: string) => new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*['"]${name}['"]`, 'g');

/** The names that the modules of a bundle take from a package, whichever way they ask: `tslib_1.__rest`, `import {…}`. */
export function namesTakenFrom(name: string, modules: Iterable<string>): Map<string, string> {
  const taken = new Map<string, string>();
  for (const file of modules) {
    if (!/\.[cm]?[jt]sx?$/.test(file)) continue;
    const text = readFileSync(file, 'utf8');
    for (const [, list = ''] of text.matchAll(module(name)))
      for (const each of list.split(',')) {
        const [asked] = each.trim().split(/\s+as\s+/);
        if (asked) taken.set(asked, file);
      }
    for (const [, variable = ''] of text.matchAll(commonJs(name)))
      for (const [, asked = ''] of text.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g')))
        taken.set(asked, file);
  }
  return taken;
}

/** Where a stand-in for a package lacks something that is asked of it. */
export function namesThatLack(name: string, has: readonly string[], modules: Iterable<string>): string[] {
  return [...namesTakenFrom(name, modules)]
    .filter(([asked]) => !has.includes(asked))
    .map(([asked, file]) => `${file} asks ${name} for ${asked}, which the stand-in does not have`);
}
