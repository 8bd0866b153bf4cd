import * as v from 'valibot';
import {readScenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from '../frame/useOpened.ts';
import {VERSION} from './link-format.ts';

interface Reading<Session, Changes> {
  readonly examples: {readonly has: (name: string) => boolean};
  readonly begin: (example: string) => Session;
  readonly schema: v.GenericSchema<unknown, Changes>;
  /** The session as the link wants it, or why the link's history cannot be read. */
  readonly change: (session: Session, changes: Changes) => {session: Session} | {problem: string};
}

/** What an address says to a lab that judges histories, or else the example. */
export function openExample<Session, Changes>(
  address: string,
  preset: string,
  {examples, begin, schema, change}: Reading<Session, Changes>,
): Opened<Session> {
  const asked = readScenarioLink(address, VERSION);
  const isKnown = asked.preset === null || examples.has(asked.preset);
  const session = begin(isKnown ? (asked.preset ?? preset) : preset);
  const plain = (problem: string): Opened<Session> => ({
    session,
    note: problem && `${problem}; here is an example instead.`,
  });
  if (!isKnown) return plain('This link names an example that the lab does not have');
  if (asked.problem !== '' || asked.changes === null) return plain(asked.problem);
  const parsed = v.safeParse(schema, asked.changes);
  if (!parsed.success) return plain('This link asks for something that the lab cannot do');
  const changed = change(session, parsed.output);
  if ('problem' in changed) {
    const note = `The history of this link cannot be read; here is an example instead. ${changed.problem}`;
    return {session, note};
  }
  return {session: changed.session, note: ''};
}
