import * as v from 'valibot';
import {formatEvents} from '../../core/checking/editing.ts';
import {isValue} from '../../core/checking/value.ts';
import {scenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from '../frame/useOpened.ts';
import {openExample} from '../history/example-link.ts';
import {LONGEST, LONGEST_TEXT, VERSION} from '../history/link-format.ts';
import {readRegisters} from './read-text.ts';
import {examples} from './scenarios.ts';
import {begin, type Session} from './session.ts';

const changesSchema = v.strictObject({
  text: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
  initial: v.optional(v.custom<Session['initial']>(isValue)),
});

/** The address that shows this history to somebody else; `null` if it is too long for an address. */
export function linkTo(page: string, {example, events, initial}: Session): string | null {
  const text = formatEvents(events);
  if (text.length > LONGEST_TEXT) return null;
  const isOwn = text !== formatEvents(begin(example).events);
  const changes = {...(isOwn && {text}), ...(initial !== null && {initial})};
  const link = scenarioLink(page, example, 0, VERSION, Object.keys(changes).length > 0 ? changes : null);
  return link.length > LONGEST ? null : link;
}

/** What an address says, or else the example. */
export function open(address: string, preset: string): Opened<Session> {
  return openExample(address, preset, {
    examples,
    begin,
    schema: changesSchema,
    change(session, {text, initial = null}) {
      if (text === undefined) return {session: {...session, initial}};
      const reading = readRegisters(text);
      return reading.kind === 'problem' ? reading : {session: {...session, events: reading.events, initial}};
    },
  });
}
