import {read} from './clock.ts';
import {obey} from './nemesis.ts';
import {Draft} from './draft.ts';
import type {Cause} from './log.ts';
import type {Command} from './command.ts';
import {rest} from './queue.ts';
import {stream} from './stream.ts';
import type {Micros} from './time.ts';
import {without} from './without.ts';
import type {Scenario, Step, World} from './world.ts';

/** The first step of every run: each node starts, in the scenario's order. */
export function begin<State, Body>(
  scenario: Scenario<State, Body>,
  world: World<State, Body>,
): Step<State, Body> {
  const draft = new Draft(scenario, world, 0);
  for (const node of scenario.nodes) {
    draft.settle(node, scenario.protocol(node).init(node, stream(scenario.seed, node)));
  }
  return draft.finish({kind: 'begin'}, false);
}

/** The next thing that is due, or null when nothing is. */
export function next<State, Body>(
  scenario: Scenario<State, Body>,
  world: World<State, Body>,
): Step<State, Body> | null {
  let {queue} = world;
  while (queue) {
    const {at, sequence, item} = queue.first;
    queue = rest(queue);
    // A timer that was cancelled or set again leaves its old place in the queue behind.
    const stale = item.kind === 'timer' && world.nodes[item.node]?.timers[item.timer] !== sequence;
    if (!stale) return perform(scenario, {...world, queue}, at, item, false);
  }
  return null;
}

/** When the next thing is due, or null when nothing is. */
export function nextAt<State, Body>(
  scenario: Scenario<State, Body>,
  world: World<State, Body>,
): Micros | null {
  return next(scenario, world)?.entry.at ?? null;
}

/** Obeys a command that the script does not hold, at `at` or, if that is outside, as near to it as the run allows. */
export function intervene<State, Body>(
  scenario: Scenario<State, Body>,
  world: World<State, Body>,
  at: Micros,
  command: Command<Body>,
): Step<State, Body> {
  const soonest = Math.max(at, world.now);
  const latest = nextAt(scenario, world) ?? soonest;
  return perform(scenario, world, Math.min(soonest, latest), {kind: 'command', command}, true);
}

function perform<State, Body>(
  scenario: Scenario<State, Body>,
  world: World<State, Body>,
  at: Micros,
  cause: Cause<Body>,
  byHand: boolean,
): Step<State, Body> {
  const draft = new Draft(scenario, world, at);
  if (cause.kind === 'command') obey(draft, cause.command);
  else react(draft, cause);
  return draft.finish(cause, byHand);
}

/** A node's answer to a message or a timer, if it is able to give one. */
export function react<State, Body>(draft: Draft<State, Body>, cause: Cause<Body>): void {
  if (cause.kind !== 'deliver' && cause.kind !== 'timer') return;
  const id = cause.kind === 'deliver' ? cause.message.dest : cause.node;
  const {mode, state, clock, held, timers} = draft.node(id);
  if (mode === 'paused') {
    draft.change(id, {held: [...held, cause]});
    draft.note({kind: 'held', node: id});
    return;
  }
  const protocol = draft.scenario.protocol(id);
  const shown = read(clock, draft.now);
  if (cause.kind === 'deliver') {
    if (mode === 'crashed') draft.note({kind: 'lost', message: cause.message, why: 'crashed'});
    else draft.settle(id, protocol.onMessage(state, cause.message, shown));
    return;
  }
  draft.change(id, {timers: without(timers, [cause.timer])});
  draft.settle(id, protocol.onTimer(state, cause.timer, shown));
}
