import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

const folders = readdirSync(import.meta.dirname, {withFileTypes: true})
  .filter((each) => each.isDirectory())
  .map(({name}) => name);

/** The comments that files of a folder begin with. */
function firstComments(folder: string): string[] {
  return readdirSync(path.join(import.meta.dirname, folder))
    .filter((file) => /\.ts$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(path.join(import.meta.dirname, folder, file), 'utf8'))
    .flatMap((text) => /^\/\*[\s\S]*?\*\//.exec(text)?.[0].replaceAll(/\s+(\* )?/g, ' ') ?? []);
}

test.each(folders)(
  '%s says in its first lines what it relies on, saves, and how one would notice',
  (folder) => {
    const said = firstComments(folder);
    expect(
      said.some((each) =>
        ['Relies on ', ' Saves: ', 'One would notice: '].every((words) => each.includes(words)),
      ),
    ).toBe(true);
  },
);
