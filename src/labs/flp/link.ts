import * as v from 'valibot';
import {readScenarioLink, scenarioLink} from '../../hooks/scenarioLink.ts';
import type {Bit} from '../../core/exploring/valence.ts';
import type {Opened} from '../frame/useOpened.ts';
import {presetNamed, type Preset} from './scenarios.ts';
import {begin, beginBare, setupOf, take, type Session, type Setup} from './session.ts';

/** Goes up when the data of an older link would mean something else. */
const VERSION = 1;

/** What an address can hold with comfort; a longer run is linked to by its beginning alone. */
const MOST_PICKS = 400;

const pick = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));

const changesSchema = v.strictObject({
  inputs: v.optional(v.pipe(v.string(), v.regex(/^[01]{2,3}$/))),
  picks: v.optional(v.pipe(v.array(pick), v.maxLength(MOST_PICKS))),
});

/** The address that shows this session to somebody else. */
export function linkTo(page: string, {setup, taken}: Pick<Session, 'setup' | 'taken'>): string {
  const {preset, inputs, seed} = setup;
  const picks = taken.slice(0, MOST_PICKS).map((one) => one.pick);
  const opening = begin({preset, inputs, seed}).taken.map((one) => one.pick);
  const changes = {
    ...(inputs.join('') !== preset.inputs.join('') && {inputs: inputs.join('')}),
    ...(picks.join() !== opening.join() && {picks}),
  };
  return scenarioLink(page, preset.name, seed, VERSION, Object.keys(changes).length > 0 ? changes : null);
}

/** What an address says, or else the preset. */
export function open(address: string, fallback: Preset): Opened<Session> {
  const asked = readScenarioLink(address, VERSION);
  const named = presetNamed(asked.preset);
  const preset = named ?? fallback;
  const setup: Setup = {...setupOf(preset), ...(asked.seed !== null && {seed: asked.seed})};
  const plain = (problem: string): Opened<Session> => ({
    session: begin(setup),
    note: problem && `${problem}; here is “${preset.title}” from its beginning instead.`,
  });
  if (asked.preset !== null && !named) return plain('This link names a protocol that the lab does not have');
  if (asked.problem !== '' || asked.changes === null) return plain(asked.problem);
  const parsed = v.safeParse(changesSchema, asked.changes);
  if (!parsed.success) return plain('This link asks for something that the lab cannot do');
  const {inputs = preset.inputs.join(''), picks} = parsed.output;
  if (inputs.length !== preset.inputs.length)
    return plain('This link gives inputs to processes that are not there');
  const changed = {...setup, inputs: Array.from(inputs, (digit): Bit => (digit === '1' ? 1 : 0))};
  if (picks === undefined) return {session: begin(changed), note: ''};
  return replay(changed, picks) ?? plain('This link makes a choice that the lab does not have there');
}

function replay(setup: Setup, picks: readonly number[]): Opened<Session> | null {
  let session = beginBare(setup);
  for (const one of picks) {
    const next = take(session, one);
    if (next === session) return null;
    session = next;
  }
  return {session, note: ''};
}
