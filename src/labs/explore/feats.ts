import type {Exploration} from '../../core/exploring/schedules/explore-schedules.ts';
import type {Network, Rules} from '../../core/exploring/schedules/rules.ts';
import {numberedLock} from './examples/lock.ts';
import {canBe, canFollow, rolesOf, type Roles} from './reach.ts';

/** What was explored, and what came of it. */
export interface Explored {
  readonly rules: Rules;
  readonly network: Network;
  readonly code: string;
  readonly said: Extract<Exploration, {kind: 'holds' | 'broken'}>;
}

/**
 * Whether what was explored meets the dare of an example. The reader's own invariant may say anything, so the dares have theirs, by
 * the names and states that the example's nodes have.
 */
export function isFeat(example: string, explored: Explored): boolean {
  switch (example) {
    case 'lock':
      return isLock(explored);
    case 'numbered-lock':
      return isShorterLock(explored);
    case 'two-phase':
      return showsBlocking(explored);
    default:
      return false;
  }
}

const clients = ['a', 'b'] as const;

/** A lock that no schedule breaks although messages may come again, and that goes from either client to the other. */
function isLock({rules, network, said}: Explored): boolean {
  if (said.kind !== 'holds' || network !== 'again') return false;
  const [a, b] = clients;
  const bothHold = (are: Roles) => are.get(a) === 'holding' && are.get(b) === 'holding';
  return (
    canBe(rules, network, bothHold) === false &&
    canFollow(rules, network, 'holding', [a, b]) === true &&
    canFollow(rules, network, 'holding', [b, a]) === true
  );
}

/** What the lock with numbers comes to, and the test of the examples counts. */
const NUMBERED_STATES = 269;

/** The lock with numbers, with a comparison less and no other states. */
function isShorterLock(explored: Explored): boolean {
  const isShorter = comparisonsIn(explored.code) < comparisonsIn(numberedLock.code);
  return isShorter && explored.said.states === NUMBERED_STATES && isLock(explored);
}

/** Of the nodes: those of the invariant do not count. */
function comparisonsIn(code: string): number {
  const [nodes = ''] = code.split(/\binvariant\b/);
  return nodes.match(/[!=]==?|(?<!=)[<>]=?/g)?.length ?? 0;
}

/** Two-phase commit that can commit, never ends in two ways, and has come to where who has prepared can only wait. */
function showsBlocking({rules, network, said}: Explored): boolean {
  const last = said.kind === 'broken' ? said.way.at(-1)?.world.states : undefined;
  if (last === undefined) return false;
  const managers = rules.nodes.filter((node) => node !== 'tm');
  const is = (are: Roles, what: string) => managers.some((each) => are.get(each) === what);
  const are = rolesOf(rules, last);
  const isStuck = are.get('tm') === 'crashed' && is(are, 'prepared');
  const isKnown = is(are, 'committed') || is(are, 'aborted');
  const inTwoWays = (then: Roles) => is(then, 'committed') && is(then, 'aborted');
  return (
    isStuck &&
    !isKnown &&
    canBe(rules, network, (then) => is(then, 'committed')) === true &&
    canBe(rules, network, inTwoWays) === false
  );
}
