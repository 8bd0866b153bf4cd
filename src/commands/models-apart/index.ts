import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {REACH, tellApart} from '../../core/checking/models/tell-apart.ts';

/** `npm run models:apart`: tries all small histories and keeps which of them tell models apart. It takes some minutes. */
const file = path.resolve(import.meta.dirname, '../../core/checking/models/apart.ts');
const code = `// Written by \`npm run models:apart\`, which tries every history of up to ${REACH.orders} operations (${REACH.realTime} in every order of
// time) on two objects by three processes. Do not edit: tell-apart.test.ts looks at each, and finds the small ones again.
import type {Apart} from './tell-apart.ts';

export const apart: readonly Apart[] = ${JSON.stringify(tellApart())};
`;
async function keep(): Promise<void> {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(code, {...options, filepath: file}));
  console.log(`Kept in ${path.relative(process.cwd(), file)}.`);
}

void keep();
