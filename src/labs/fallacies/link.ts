import * as v from 'valibot';
import {differences, SettingError, withDifferences} from '../../core/calls/parameters/change.ts';
import {readScenarioLink, scenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from '../frame/useOpened.ts';
import {isPresetName, presetOf, type PresetName} from './scenarios/index.ts';
import {start, type Session} from './session.ts';
import {settingsOf} from './setup.ts';

/** Changes when the meaning of what a link holds does. */
const VERSION = 1;

const changes = v.record(v.string(), v.union([v.string(), v.number()]));
const changesSchema = v.strictObject({
  defences: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
  now: v.optional(changes),
  before: v.optional(changes),
  look: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))),
});

/** The address that shows both runs to somebody else: what differs from the preset with its defences. */
export function linkTo(page: string, {preset, defences, seed, now, before, look}: Session): string {
  const base = settingsOf(preset, defences);
  const [nowDiffers, beforeDiffers] = [differences(base, now), differences(base, before)];
  const data = {
    ...(defences > 0 && {defences}),
    ...(Object.keys(nowDiffers).length > 0 && {now: nowDiffers}),
    ...(Object.keys(beforeDiffers).length > 0 && {before: beforeDiffers}),
    ...(look !== null && {look}),
  };
  return scenarioLink(page, preset, seed, VERSION, Object.keys(data).length > 0 ? data : null);
}

/** What an address says, or else the preset and why. */
export function open(address: string, preset: PresetName): Opened<Session> {
  const asked = readScenarioLink(address, VERSION);
  const known = asked.preset === null || isPresetName(asked.preset);
  const name = asked.preset !== null && isPresetName(asked.preset) ? asked.preset : preset;
  const plain = start(name);
  const session = {...plain, seed: asked.seed ?? plain.seed};
  const note = (problem: string): Opened<Session> => ({
    session,
    note: problem && `${problem}; here is the scenario as it begins.`,
  });
  if (!known) return note('This link names a scenario that the lab does not have');
  if (asked.problem !== '' || asked.changes === null) return note(asked.problem);
  const parsed = v.safeParse(changesSchema, asked.changes);
  if (!parsed.success) return note('This link asks for something that the lab cannot do');
  try {
    return {session: withChanges(session, parsed.output), note: ''};
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    return note(`This link asks for a setting that there is not (${error.message})`);
  }
}

function withChanges(session: Session, asked: v.InferOutput<typeof changesSchema>): Session {
  const defences = Math.min(asked.defences ?? 0, presetOf(session.preset).defences.length);
  const base = settingsOf(session.preset, defences);
  const now = withDifferences(base, asked.now ?? {});
  const before = withDifferences(base, asked.before ?? {});
  const isCompared = Object.keys(differences(before, now)).length > 0;
  return {
    ...session,
    defences,
    now,
    before,
    changed: isCompared ? 'shown' : null,
    isShown: isCompared,
    look: asked.look ?? null,
  };
}
