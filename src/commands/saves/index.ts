import {readFileSync, writeFileSync} from 'node:fs';
import {hooks} from './hooks.ts';
import {all, measureHook, type Savings} from './measure-hook.ts';
import {tableOf} from './table.ts';

/*
 * What each hook of src/framework saves: builds the site with all of them and without each, and compares. Prints the
 * table; `--write` also puts it into ARCHITECTURE.md. About two minutes a hook on two quiet cores; on a busy machine
 * `--bytes` leaves out what is a matter of time.
 *
 *   npm run saves [-- [--write] [--bytes] [NAME …]]
 */
const asked = process.argv.slice(2);
const names = asked.filter((each) => !each.startsWith('--'));
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
    const each = await measureHook(name, !asked.includes('--bytes'));
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
  if (asked.includes('--write')) write(table);
});
