import * as v from 'valibot';
import {scenarioLink} from '../../hooks/scenarioLink.ts';
import {codeSchema, foreignNote, ifShort, LONGEST_CODE, openCodeLink} from '../frame/code-link.ts';
import type {OpenWithDraft} from '../frame/with-draft.ts';
import {isExampleName} from './examples/index.ts';
import {begin, type Session} from './session.ts';

/** Goes up when the data of an older link would mean something else. */
const VERSION = 1;

const changesSchema = v.strictObject({
  code: v.optional(codeSchema),
  network: v.optional(v.picklist(['once', 'again'])),
});

/** The address that shows this to somebody else; `null` if it is too long for an address. */
export function linkTo(page: string, {example, code, network}: Session): string | null {
  if (code.length > LONGEST_CODE) return null;
  const plain = begin(example);
  const changes = {...(code !== plain.code && {code}), ...(network !== plain.network && {network})};
  return ifShort(scenarioLink(page, example, 0, VERSION, Object.keys(changes).length > 0 ? changes : null));
}

/** What an address says; the reader's own code, or the example as it begins, where it says nothing of the code. */
export const open: OpenWithDraft<Session> = (address, preset, draft) =>
  openCodeLink(address, preset, {
    version: VERSION,
    whatItHas: 'an example',
    instead: 'your own code instead',
    isKnown: isExampleName,
    begin: (name) => begin(name, draft(name)),
    schema: changesSchema,
    change: (session, {code, network = session.network}) =>
      code === undefined
        ? {session: {...session, network}, note: ''}
        : {
            session: {...session, code, network},
            note: foreignNote('code', 'Explore', 'Your own code stays kept until you change this.'),
          },
  });
