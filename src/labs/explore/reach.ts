import {exploreSchedules, type Exploration} from '../../core/exploring/schedules/explore-schedules.ts';
import type {Network, Rules} from '../../core/exploring/schedules/rules.ts';
import {isObject} from '../../core/workbench/json.ts';
import {jsonIn} from './reader-rules.ts';

/** States that are looked at, at most. */
const MOST_STATES = 50_000;

/** What each node is, by its name: the `is` of its state, or nothing. */
export type Roles = ReadonlyMap<string, string>;

export function rolesOf({nodes}: Rules, states: readonly string[]): Roles {
  return new Map(nodes.map((node, place) => [node, roleIn(states[place] ?? 'null')]));
}

function roleIn(text: string): string {
  const state = jsonIn(text);
  const is = isObject(state) ? state['is'] : null;
  return typeof is === 'string' ? is : '';
}

/** Whether some schedule leads there; `null`: there are too many states to know. */
export function canBe(rules: Rules, network: Network, is: (are: Roles) => boolean): boolean | null {
  const broken = (states: readonly string[]) => (is(rolesOf(rules, states)) ? 'It can be.' : null);
  return isBroken({...rules, broken}, network);
}

/** Whether some schedule leads to where `second` is this, after `first` has been it and is it no more; `null` as above. */
export function canFollow(
  rules: Rules,
  network: Network,
  what: string,
  [first, second]: readonly [string, string],
): boolean | null {
  const places = [first, second].map((node) => rules.nodes.indexOf(node));
  const broken = (states: readonly string[]) => {
    const [before = '', after = ''] = places.map((place) => states[place] ?? '');
    const isDone = before.startsWith(HAS_BEEN) && roleIn(before.slice(1)) !== what;
    return isDone && roleIn(after.slice(1)) === what ? 'It can be.' : null;
  };
  return isBroken({...remembering(rules, what), broken}, network);
}

const HAS_BEEN = '+';
const HAS_NOT = '-';

/** The same nodes, each with a letter before its state that says whether it has ever been this. */
function remembering(rules: Rules, what: string): Omit<Rules, 'broken'> {
  const marked = (state: string, before = HAS_NOT) =>
    `${before === HAS_BEEN || roleIn(state) === what ? HAS_BEEN : HAS_NOT}${state}`;
  return {
    nodes: rules.nodes,
    start: (node) => marked(rules.start(node)),
    steps: (node, state) =>
      rules
        .steps(node, state.slice(1))
        .map((step) => ({...step, state: marked(step.state, state.charAt(0))})),
    receive: (state, mail) => {
      const reply = rules.receive(state.slice(1), mail);
      return {...reply, state: marked(reply.state, state.charAt(0))};
    },
  };
}

function isBroken(rules: Rules, network: Network): boolean | null {
  let last: Exploration | null = null;
  for (const said of exploreSchedules(rules, network, MOST_STATES)) last = said;
  return last?.kind === 'broken' ? true : last?.kind === 'holds' ? false : null;
}
