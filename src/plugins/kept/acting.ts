import {readFileSync} from 'node:fs';
import path from 'node:path';

/** What only does something where React runs in the browser. */
const acts =
  /\buse(State|Effect|LayoutEffect|Reducer|Ref|Context|SyncExternalStore|Progress\w*|Marks|ToRead|ReadingList|Copy|AddressFilter|Hydrated|Offline\w*)\b(?=[<(])|\bon[A-Z]\w*=\{/;

/** Still in a lesson although they can act. */
const still = new Set([
  // Kept text has it done by src/components/Kept.
  'src/components/ScrollFrame/index.tsx',
  // These act only where a lab tells them how.
  'src/views/Network/index.tsx',
  'src/views/ScenarioBar/index.tsx',
]);

/** The files, of those that a component is made of, that act in the browser; by their place in the repository. */
export function actingFiles(component: string, siteFolder: string): string[] {
  return [...filesOf(component, siteFolder)].filter(
    (file) => !still.has(file) && acts.test(readFileSync(path.join(siteFolder, file), 'utf8')),
  );
}

function filesOf(file: string, siteFolder: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(path.join(siteFolder, file), 'utf8');
  for (const [, source = ''] of text.matchAll(/^import (?!type)[^;]*? from '((?:\.|@site)[^']*\.tsx)'/gm)) {
    const near = source.startsWith('@site/')
      ? source.slice('@site/'.length)
      : path.posix.join(path.posix.dirname(file), source);
    filesOf(near, siteFolder, known);
  }
  return known;
}
