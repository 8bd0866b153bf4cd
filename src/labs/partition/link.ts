import * as v from 'valibot';
import {link} from '../../core/simulation/network.ts';
import {readScenarioLink, scenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from '../frame/useOpened.ts';
import {isPresetName, presetOf, type PresetName} from './scenarios/index.ts';
import {actionsOf, advance, start, type Session} from './session.ts';
import {setupOf, type Setup} from './setup.ts';

/** Goes up when the data of an older link would mean something else. */
const VERSION = 1;

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** What a link may carry for a preset: only what the lab itself can do with its nodes. */
function changesSchema(name: PresetName) {
  const {replicas, clients} = presetOf(name);
  const clientNames = Object.keys(clients);
  const links = replicas.flatMap((src) =>
    replicas.filter((dest) => dest !== src).map((dest) => link(src, dest)),
  );
  const someLinks = v.pipe(v.array(v.picklist(links)), v.maxLength(links.length));
  const body = v.union([
    v.strictObject({type: v.literal('ask'), f: v.literal('read')}),
    v.strictObject({type: v.literal('ask'), f: v.literal('write'), value: whole(0, 1_000_000)}),
    v.strictObject({type: v.literal('auto'), on: v.boolean()}),
  ]);
  const command = v.variant('kind', [
    v.strictObject({kind: v.picklist(['cut', 'heal']), links: someLinks}),
    v.strictObject({kind: v.picklist(['crash', 'restart', 'pause', 'resume']), node: v.picklist(replicas)}),
    v.strictObject({kind: v.literal('tell'), node: v.picklist(clientNames), body}),
  ]);
  const moment = whole(0, 120_000_000);
  return v.strictObject({
    policy: v.optional(
      v.variant('kind', [
        v.strictObject({kind: v.literal('last-writer-wins')}),
        v.strictObject({
          kind: v.literal('quorum'),
          readQuorum: whole(1, replicas.length),
          writeQuorum: whole(1, replicas.length),
          writeBack: v.boolean(),
        }),
      ]),
    ),
    delayMs: v.optional(whole(20, 1000)),
    lossPercent: v.optional(whole(0, 50)),
    actions: v.optional(v.pipe(v.array(v.strictObject({at: moment, command})), v.maxLength(200))),
    at: v.optional(moment),
  });
}

/** The address that shows this session to somebody else. */
export function linkTo(page: string, session: Session): string {
  const {preset, seed, ...setup} = session.setup;
  const {policy, delayMs, lossPercent} = setupOf(preset);
  const actions = actionsOf(session);
  const changes = {
    ...(JSON.stringify(setup.policy) !== JSON.stringify(policy) && {policy: setup.policy}),
    ...(setup.delayMs !== delayMs && {delayMs: setup.delayMs}),
    ...(setup.lossPercent !== lossPercent && {lossPercent: setup.lossPercent}),
    ...(actions.length > 0 && {actions}),
    ...(session.at > 0 && {at: session.at}),
  };
  return scenarioLink(page, preset, seed, VERSION, Object.keys(changes).length > 0 ? changes : null);
}

/** What an address says, or else the preset. */
export function open(address: string, preset: PresetName): Opened<Session> {
  const asked = readScenarioLink(address, VERSION);
  const name = asked.preset !== null && isPresetName(asked.preset) ? asked.preset : preset;
  const unknown = asked.preset !== null && name !== asked.preset;
  const setup: Setup = {...setupOf(name), ...(asked.seed !== null && {seed: asked.seed})};
  const plain = (problem: string): Opened<Session> => ({
    session: start(setup),
    note: problem && `${problem}; here is the scenario “${presetOf(name).title}” instead.`,
  });
  if (unknown) return plain('This link names a scenario that the lab does not have');
  if (asked.problem !== '' || asked.changes === null) return plain(asked.problem);
  const parsed = v.safeParse(changesSchema(name), asked.changes);
  if (!parsed.success) return plain('This link asks for something that the lab cannot do');
  const {actions = [], at = 0, policy, delayMs, lossPercent} = parsed.output;
  const changed: Setup = {
    ...setup,
    ...(policy && {policy}),
    ...(delayMs !== undefined && {delayMs}),
    ...(lossPercent !== undefined && {lossPercent}),
  };
  const inOrder = [...actions].sort((a, b) => a.at - b.at);
  // A story rests between its steps: the moment may lie after all that has happened.
  const opened = advance(start(changed, inOrder), at);
  return {session: {...opened, at: Math.max(opened.at, at), playing: 'no'}, note: ''};
}
