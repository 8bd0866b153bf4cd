import * as v from 'valibot';
import {specNames} from '../../core/checking/specs/index.ts';
import {readScenarioLink, scenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from '../frame/useOpened.ts';
import {LONGEST, LONGEST_TEXT, VERSION} from './link-format.ts';
import {isExampleName, type ExampleName} from './scenarios.ts';
import {read} from './draft.ts';
import {begin, type Session} from './session.ts';

const changesSchema = v.strictObject({
  spec: v.optional(v.picklist(specNames)),
  text: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
});

/** The address that shows this history to somebody else; `null` if it is too long for an address. */
export function linkTo(page: string, {example, spec, text}: Session): string | null {
  if (text.length > LONGEST_TEXT) return null;
  const plain = begin(example);
  const changes = {...(spec !== plain.spec && {spec}), ...(text !== plain.text && {text})};
  const link = scenarioLink(page, example, 0, VERSION, Object.keys(changes).length > 0 ? changes : null);
  return link.length > LONGEST ? null : link;
}

/** What an address says, or else the example. */
export function open(address: string, preset: ExampleName): Opened<Session> {
  const asked = readScenarioLink(address, VERSION);
  const known = asked.preset === null || isExampleName(asked.preset);
  const session = begin(asked.preset !== null && isExampleName(asked.preset) ? asked.preset : preset);
  const plain = (problem: string): Opened<Session> => ({
    session,
    note: problem && `${problem}; here is an example instead.`,
  });
  if (!known) return plain('This link names an example that the lab does not have');
  if (asked.problem !== '' || asked.changes === null) return plain(asked.problem);
  const parsed = v.safeParse(changesSchema, asked.changes);
  if (!parsed.success) return plain('This link asks for something that the lab cannot do');
  const {spec = session.spec, text = session.text} = parsed.output;
  const reading = read({spec, text});
  const note =
    reading.kind === 'problem'
      ? `The history of this link cannot be read: ${reading.problem} Its text stands in “Change the experiment”, under “Paste or edit as text”.`
      : '';
  return {session: {...session, spec, text}, note};
}
