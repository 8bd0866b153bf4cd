import {read} from './clock.ts';
import {obey} from './nemesis.ts';
import {Draft} from './draft.ts';
import type {Cause} from './log.ts';
import type {Command} from './command.ts';
import {rest, type Due} from './queue.ts';
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
  const queue = upToDate(world);
  return queue && perform(scenario, {...world, queue: rest(queue)}, queue.first, false);
}

/** The queue from the first thing that will happen. */
function upToDate<State, Body>(world: World<State, Body>): World<State, Body>['queue'] {
  let {queue} = world;
  while (queue && isStale(world, queue.first)) queue = rest(queue);
  return queue;
}

/** A timer that was cancelled or set again, and a sync that a crash cut short, leave their place in the queue behind. */
function isStale<State, Body>(world: World<State, Body>, {sequence, item}: Due<Cause<Body>>): boolean {
  if (item.kind === 'timer') return world.nodes[item.node]?.timers[item.timer] !== sequence;
  if (item.kind !== 'synced') return false;
  return !world.nodes[item.node]?.disk.syncing.some((sync) => sync.sequence === sequence);
}

/** When the next thing is due, or null when nothing is. */
export function nextAt<State, Body>(world: World<State, Body>): Micros | null {
  return upToDate(world)?.first.at ?? null;
}

/** Obeys a command that the script does not hold, at `at` or, if that is outside, as near to it as the run allows. */
export function intervene<State, Body>(
  scenario: Scenario<State, Body>,
  world: World<State, Body>,
  at: Micros,
  command: Command<Body>,
): Step<State, Body> {
  const soonest = Math.max(at, world.now);
  const latest = nextAt(world) ?? soonest;
  const item = {kind: 'command', command} as const;
  return perform(scenario, world, {at: Math.min(soonest, latest), sequence: -1, item}, true);
}

function perform<State, Body>(
  scenario: Scenario<State, Body>,
  world: World<State, Body>,
  {at, sequence, item: cause}: Due<Cause<Body>>,
  byHand: boolean,
): Step<State, Body> {
  const draft = new Draft(scenario, world, at);
  if (cause.kind === 'synced') draft.endSync(cause.node, sequence);
  if (cause.kind === 'command') obey(draft, cause.command);
  else react(draft, cause);
  return draft.finish(cause, byHand);
}

/** A node's answer to a message, a timer or its disk, if it is able to give one. */
function react<State, Body>(draft: Draft<State, Body>, cause: Cause<Body>): void {
  if (cause.kind === 'begin' || cause.kind === 'command') return;
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
  if (cause.kind === 'synced') {
    const answer = protocol.onSynced?.(state, cause.name, shown);
    if (answer) draft.settle(id, answer);
    return;
  }
  draft.change(id, {timers: without(timers, [cause.timer])});
  draft.settle(id, protocol.onTimer(state, cause.timer, shown));
}
