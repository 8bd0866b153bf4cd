import * as v from 'valibot';
import {readScenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from './useOpened.ts';

/** A longer text is not even compressed: no address could hold it. */
export const LONGEST_CODE = 100_000;
/** Longer addresses are cut short by some programs that pass them on. */
const LONGEST = 6000;

/** Code in what an address says. */
export const codeSchema = v.pipe(v.string(), v.maxLength(LONGEST_CODE));

/** The address, unless it is too long for one. */
export const ifShort = (link: string): string | null => (link.length > LONGEST ? null : link);

/** What a lab makes of an address that may bring code. */
export interface CodeLink<Session, Schema extends v.GenericSchema> {
  readonly version: number;
  /** What its presets are, each: "an example". */
  readonly whatItHas: string;
  /** What is there where the address cannot be had: "your own code". */
  readonly instead: string;
  readonly isKnown: (preset: string) => boolean;
  /** As the reader left it. */
  readonly begin: (preset: string) => Session;
  readonly schema: Schema;
  /** `null` where the lab cannot do what is asked. */
  readonly change: (
    session: Session,
    changes: v.InferOutput<Schema>,
    preset: string,
  ) => Opened<Session> | null;
}

/** What an address says; as the reader left it where it says nothing, or nothing that can be had. */
export function openCodeLink<Session, Schema extends v.GenericSchema>(
  address: string,
  preset: string,
  {version, whatItHas, instead, isKnown, begin, schema, change}: CodeLink<Session, Schema>,
): Opened<Session> {
  const asked = readScenarioLink(address, version);
  const isOurs = asked.preset === null || isKnown(asked.preset);
  const name = asked.preset !== null && isOurs ? asked.preset : preset;
  const session = begin(name);
  if (!isOurs)
    return {session, note: `This link names ${whatItHas} that this lab does not have; here is another.`};
  if (asked.problem !== '') return {session, note: `${asked.problem}; here is ${instead}.`};
  if (asked.changes === null) return {session, note: ''};
  const parsed = v.safeParse(schema, asked.changes);
  const changed = parsed.success ? change(session, parsed.output, name) : null;
  return (
    changed ?? {session, note: `This link asks for something that this lab cannot do; here is ${instead}.`}
  );
}

/** Said of code that came with a link. @param what "code" @param button what runs it @param own where the reader's own is */
export const foreignNote = (what: string, button: string, own: string): string =>
  `This ${what} came with the link: whoever made the link wrote it, and not this site. It runs when you press ${button}, in an interpreter without a network. ${own}`;
