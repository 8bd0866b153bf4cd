import * as v from 'valibot';
import {hunt} from '../../core/protocols/raft/run/hunt.ts';
import {rulesIn} from '../../core/protocols/raft/nemeses/rule.ts';
import {arm} from '../../core/protocols/raft/run/arm.ts';
import type {Armed} from '../../core/protocols/raft/run/armed.ts';
import {goUntil, type Plan, type Tape} from '../../core/protocols/raft/run/tape.ts';
import {readScenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from '../frame/useOpened.ts';
import {changesSchema, type Changes} from './link-format.ts';
import {VERSION} from './link-version.ts';
import {isPresetName, presetOf, type PresetName} from './scenarios.ts';
import {loaded, start, type Session} from './session.ts';
import {calmPlan, setupOf, timeouts, type Setup} from './setup.ts';

/** What an address says, or else the preset. */
export function open(address: string, preset: PresetName): Opened<Session> {
  const asked = readScenarioLink(address, VERSION);
  const name = asked.preset !== null && isPresetName(asked.preset) ? asked.preset : preset;
  const setup = setupOf(name, asked.seed ?? undefined);
  const plain = (problem: string): Opened<Session> => ({
    session: start(setup),
    note: problem && `${problem}; here is the scenario “${presetOf(name).title}” instead.`,
  });
  if (asked.preset !== null && name !== asked.preset)
    return plain('This link names a scenario that the lab does not have');
  if (asked.problem !== '' || asked.changes === null) return plain(asked.problem);
  const parsed = v.safeParse(changesSchema(nodesIn(asked.changes, setup)), asked.changes);
  if (!parsed.success) return plain('This link asks for something that the lab cannot do');
  return {session: sessionOf(setup, parsed.output), note: ''};
}

function nodesIn(changes: unknown, setup: Setup): number {
  const nodes = typeof changes === 'object' && changes !== null && 'nodes' in changes ? changes.nodes : null;
  return nodes === 3 || nodes === 5 ? nodes : setup.raft.nodes;
}

function sessionOf(base: Setup, changes: Changes): Session {
  const {acts = [], armed = [], at = presetOf(base.preset).from, length} = changes;
  const {setup, plan} = withPlan(withSettings(base, changes), changes);
  const first = Math.min(...acts.map((act) => act.at), ...armed.map(({from}) => from));
  // Who acts takes over from a nemesis.
  const kept = plan.filter((each) => each.at <= first || each.command.kind === 'tell');
  const all = [...kept, ...acts.map(({at: when, command}) => ({at: when, command}))];
  const session = loaded(setup, inOrder(all), at, setup.hunter !== null && changes.plan !== undefined);
  return {
    ...session,
    length: Math.min(length ?? session.length, session.length),
    acts: acts.flatMap(({command, step = null, armed: by}) => (by === undefined ? [{command, step}] : [])),
    armed: armedIn(session.tape, changes),
    isDared: acts.length > 0 || setup.hunter !== null,
  };
}

/** What waited for its condition, and what it did: the same again, at the same moments. */
function armedIn(tape: Tape, {armed = [], acts = []}: Changes): readonly Armed[] {
  return armed.flatMap(({rule, from, until = null}, place) => {
    const [one] = rulesIn(rule);
    if (!one) return [];
    const done = acts.filter((act) => act.armed === place);
    const [first] = done;
    const struck = first && {
      at: first.at,
      begin: done.filter((act) => act.at === first.at).map(({command}) => command),
      end: done.filter((act) => act.at > first.at).map(({command}) => command),
    };
    return [{...arm(goUntil(tape, from), one, from), until, struck: struck ?? null}];
  });
}

/** By time; what has the same time stays in its order, and what was done by hand comes after what was planned. */
const inOrder = (plan: Plan): Plan => [...plan].sort((a, b) => a.at - b.at);

function withSettings(base: Setup, changes: Changes): Setup {
  const {nodes, mended, fixed = mended, preVote, checkQuorum, reads, timeoutMs, drift = 0} = changes;
  return {
    ...base,
    driftPercent: drift,
    raft: {
      ...base.raft,
      ...(nodes !== undefined && {nodes}),
      ...(fixed && {bug: null}),
      changes: {
        ...base.raft.changes,
        ...(preVote !== undefined && {preVote}),
        ...(checkQuorum !== undefined && {checkQuorum}),
        ...(reads !== undefined && {reads}),
        ...(timeoutMs !== undefined && timeouts(timeoutMs)),
      },
    },
  };
}

/** What is done to it from outside: as listed, or by a nemesis, which does again what it did. */
function withPlan(setup: Setup, {hunter, plan}: Changes): {readonly setup: Setup; readonly plan: Plan} {
  if (hunter === undefined) return {setup, plan: calmPlan(setup)};
  const raft = {...setup.raft, spare: hunter === 'members'};
  if (plan) return {setup: {...setup, raft, hunter, isSmall: true}, plan};
  const {bug} = presetOf(setup.preset);
  const {seed, nodes, changes} = raft;
  const {commands} = hunt({bug, nemesis: hunter, nodes, changes}, seed);
  return {setup: {...setup, raft, hunter}, plan: commands};
}
