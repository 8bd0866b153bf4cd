import * as v from 'valibot';
import {readScenarioLink, scenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from '../frame/useOpened.ts';
import {isCaseName, requireCase} from './cases/index.ts';
import {groupsOf, MOST_DEEDS, SPAN_MS, type Deed} from './schedule.ts';
import {begin, type Session} from './session.ts';
import {nodesOf} from './setup.ts';
import {groupName} from './words.ts';

/** Goes up when the data of an older link would mean something else. */
const VERSION = 1;
/** A longer text is not even compressed: no address could hold it. */
const LONGEST_CHECK = 100_000;
/** Longer addresses are cut short by some programs that pass them on. */
const LONGEST = 6000;

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(SPAN_MS));
const deedSchema = v.strictObject({
  fault: v.picklist(['partition', 'kill', 'pause']),
  nodes: v.pipe(v.array(v.string()), v.maxLength(4)),
  fromMs: time,
  forMs: time,
});
const changesSchema = v.strictObject({
  deeds: v.optional(v.pipe(v.array(deedSchema), v.maxLength(MOST_DEEDS))),
  check: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_CHECK))),
});

/** The address that shows this to somebody else; `null` if it is too long for an address. */
export function linkTo(page: string, {name, means, deeds, check}: Session): string | null {
  if (check.length > LONGEST_CHECK) return null;
  const changes = means === 'check' ? {check} : deeds.length > 0 ? {deeds} : null;
  const link = scenarioLink(page, name, 0, VERSION, changes);
  return link.length > LONGEST ? null : link;
}

/** What an address says; the case as the reader left it where it says nothing. */
export function open(
  address: string,
  preset: string,
  draft: (name: string) => string | null,
): Opened<Session> {
  const asked = readScenarioLink(address, VERSION);
  const isKnown = asked.preset === null || isCaseName(asked.preset);
  const name = asked.preset !== null && isKnown ? asked.preset : preset;
  const session = begin(name, draft(name));
  if (!isKnown)
    return {session, note: 'This link names a node that this lab does not have; here is another.'};
  if (asked.problem !== '') return {session, note: `${asked.problem}; here is the node without it.`};
  if (asked.changes === null) return {session, note: ''};
  const parsed = v.safeParse(changesSchema, asked.changes);
  if (!parsed.success || !(parsed.output.deeds ?? []).every((deed) => isOf(name, deed))) {
    return {
      session,
      note: 'This link asks for something that this lab cannot do; here is the node without it.',
    };
  }
  const {deeds = [], check} = parsed.output;
  if (check === undefined) return {session: {...session, deeds}, note: ''};
  const note =
    'This check came with the link: whoever made the link wrote it, and not this site. It runs when you press Run, in an interpreter without a network. Your own check is kept; Change the experiment puts it back.';
  return {session: {...session, deeds, check, means: 'check', own: session.check}, note};
}

function isOf(name: string, {fault, nodes}: Deed): boolean {
  const about = requireCase(name);
  const groups = groupsOf(nodesOf(about)).map(groupName);
  return about.faults.includes(fault) && groups.includes(groupName(nodes));
}
