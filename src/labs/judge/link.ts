import * as v from 'valibot';
import {scenarioLink} from '../../hooks/scenarioLink.ts';
import {codeSchema, foreignNote, ifShort, LONGEST_CODE, openCodeLink} from '../frame/code-link.ts';
import type {OpenWithDraft} from '../frame/with-draft.ts';
import {isCaseName, requireCase} from './cases/index.ts';
import {groupsOf, MOST_DEEDS, SPAN_MS, type Deed} from './schedule.ts';
import {begin, type Session} from './session.ts';
import {nodesOf} from './setup.ts';
import {groupName} from './words.ts';

/** Goes up when the data of an older link would mean something else. */
const VERSION = 1;

const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(SPAN_MS));
const deedSchema = v.strictObject({
  fault: v.picklist(['partition', 'kill', 'pause']),
  nodes: v.pipe(v.array(v.string()), v.maxLength(4)),
  fromMs: time,
  forMs: time,
});
const changesSchema = v.strictObject({
  deeds: v.optional(v.pipe(v.array(deedSchema), v.maxLength(MOST_DEEDS))),
  check: v.optional(codeSchema),
});

/** The address that shows this to somebody else; `null` if it is too long for an address. */
export function linkTo(page: string, {name, means, deeds, check}: Session): string | null {
  if (check.length > LONGEST_CODE) return null;
  const changes = means === 'check' ? {check} : deeds.length > 0 ? {deeds} : null;
  return ifShort(scenarioLink(page, name, 0, VERSION, changes));
}

/** What an address says; the case as the reader left it where it says nothing. */
export const open: OpenWithDraft<Session> = (address, preset, draft) =>
  openCodeLink(address, preset, {
    version: VERSION,
    whatItHas: 'a node',
    instead: 'the node without it',
    isKnown: isCaseName,
    begin: (name) => begin(name, draft(name)),
    schema: changesSchema,
    change: (session, {deeds = [], check}, name) => {
      if (!deeds.every((deed) => isOf(name, deed))) return null;
      if (check === undefined) return {session: {...session, deeds}, note: ''};
      const own = 'Your own check is kept; Change the experiment puts it back.';
      return {
        session: {...session, deeds, check, means: 'check', own: session.check},
        note: foreignNote('check', 'Run', own),
      };
    },
  });

function isOf(name: string, {fault, nodes}: Deed): boolean {
  const about = requireCase(name);
  const groups = groupsOf(nodesOf(about)).map(groupName);
  return about.faults.includes(fault) && groups.includes(groupName(nodes));
}
