import {readFileSync, writeFileSync} from 'node:fs';
import {asked} from '../asked/asked.ts';
import {hooks} from './hooks.ts';
import {all, measureHook, type Savings} from './measure-hook.ts';
import {tableOf} from './table.ts';

const {flags, words: names} = asked({
  usage: `npm run saves [-- [--write] [--bytes] [NAME …]]

What each hook of src/framework, or each one named, saves: builds the site with all of them and without it, and
compares. Prints the table. About two minutes a hook on two quiet cores.
  --write  also puts the table into ARCHITECTURE.md
  --bytes  leaves out what is a matter of time, for a busy machine`,
  flags: ['write', 'bytes'],
  most: hooks.length + 1,
});
const unknown = names.filter((name) => name !== all && !hooks.some((hook) => hook.name === name));
if (unknown.length > 0) {
  console.error(
    `No hook is named ${unknown.join(', ')}. There are: ${hooks.map(({name}) => name).join(', ')}.`,
  );
  process.exit(2);
}

const chosen = names.length > 0 ? names : [...hooks.map(({name}) => name), all];

async function measureAll(): Promise<Savings[]> {
  const savings: Savings[] = [];
  for (const name of chosen) {
    const each = await measureHook(name, !flags.has('bytes'));
    savings.push(each);
    // One can see how far it is, and has what there is when it is cut short.
    console.error(tableOf([each]).split('\n').at(-1));
  }
  return savings;
}

function write(table: string): void {
  const file = 'ARCHITECTURE.md';
  const text = readFileSync(file, 'utf8');
  const places = /(<!-- saves -->\n)[\s\S]*?(<!-- \/saves -->)/;
  if (!places.test(text))
    throw new Error(`${file} has no place for the table: <!-- saves --> … <!-- /saves -->.`);
  writeFileSync(
    file,
    text.replace(places, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`),
  );
}

void measureAll().then((savings) => {
  const table = tableOf(savings);
  console.log(table);
  if (flags.has('write')) write(table);
});
