import * as v from 'valibot';
import {readScenarioLink, scenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from '../frame/useOpened.ts';
import {isExampleName} from './examples/index.ts';
import {begin, type Session} from './session.ts';

/** Goes up when the data of an older link would mean something else. */
const VERSION = 1;
/** A longer text is not even compressed: no address could hold it. */
const LONGEST_CODE = 100_000;
/** Longer addresses are cut short by some programs that pass them on. */
const LONGEST = 6000;

const changesSchema = v.strictObject({
  code: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_CODE))),
  network: v.optional(v.picklist(['once', 'again'])),
});

/** The address that shows this to somebody else; `null` if it is too long for an address. */
export function linkTo(page: string, {example, code, network}: Session): string | null {
  if (code.length > LONGEST_CODE) return null;
  const plain = begin(example);
  const changes = {...(code !== plain.code && {code}), ...(network !== plain.network && {network})};
  const link = scenarioLink(page, example, 0, VERSION, Object.keys(changes).length > 0 ? changes : null);
  return link.length > LONGEST ? null : link;
}

/** What an address says; the reader's own code, or the example as it begins, where it says nothing of the code. */
export function open(
  address: string,
  preset: string,
  draft: (name: string) => string | null,
): Opened<Session> {
  const asked = readScenarioLink(address, VERSION);
  const isKnown = asked.preset === null || isExampleName(asked.preset);
  const name = asked.preset !== null && isKnown ? asked.preset : preset;
  const session = begin(name, draft(name));
  if (!isKnown)
    return {session, note: 'This link names an example that this lab does not have; here is another.'};
  if (asked.problem !== '') return {session, note: `${asked.problem}; here is your own code instead.`};
  if (asked.changes === null) return {session, note: ''};
  const parsed = v.safeParse(changesSchema, asked.changes);
  if (!parsed.success) {
    return {
      session,
      note: 'This link asks for something that this lab cannot do; here is your own code instead.',
    };
  }
  const {code, network = session.network} = parsed.output;
  if (code === undefined) return {session: {...session, network}, note: ''};
  const note =
    'This code came with the link: whoever made the link wrote it, and not this site. It runs when you press Explore, in an interpreter without a network. Your own code stays kept until you change this.';
  return {session: {...session, code, network}, note};
}
