import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';

/** Where a tag that is written without an import may live: `<Figure>` is src/components/Figure/index.tsx. */
const rooms = ['src/components', 'src/views'];

/** Tags that are parts of another one, by the file that holds them. */
const parts: Record<string, readonly string[]> = {
  'src/components/Proof/Step.tsx': ['Because', 'Claim', 'Step'],
  'src/components/Question/Choice.tsx': ['Choice', 'Label'],
  'src/components/Question/NumberField.tsx': ['Answer', 'NumberField', 'Wrong'],
  'src/components/Question/Prompt.tsx': ['Hint', 'Prompt', 'Setting'],
  'src/components/Question/Steps.tsx': ['Steps'],
  'src/components/Question/Why.tsx': ['Outcome', 'Why'],
};

/** The tags that are a name in the file of their whole, and that file. */
export const partHomes: ReadonlyMap<string, string> = new Map(
  Object.entries(parts).flatMap(([home, names]) => names.map((name) => [name, home])),
);

/** The file of a tag, from the root of the repository; undefined where there is none. */
export function homeOf(name: string, siteFolder: string): string | undefined {
  return (
    partHomes.get(name) ??
    rooms.map((room) => `${room}/${name}/index.tsx`).find((each) => existsSync(path.join(siteFolder, each)))
  );
}

/** All tags that may be written without an import. */
export function tagNames(siteFolder: string): string[] {
  const whole = rooms.flatMap((room) =>
    readdirSync(path.join(siteFolder, room)).filter((name) =>
      existsSync(path.join(siteFolder, room, name, 'index.tsx')),
    ),
  );
  return [...whole, ...partHomes.keys()];
}
