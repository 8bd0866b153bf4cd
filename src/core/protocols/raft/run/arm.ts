import {worldAfter} from '../../../simulation/recording.ts';
import {millis, type Micros} from '../../../simulation/time.ts';
import {Chance} from '../nemeses/nemesis.ts';
import {isMomentary, ruleInWords, type Rule} from '../nemeses/rule.ts';
import {strikeOf, whatHolds} from '../nemeses/ruled.ts';
import type {Armed, Arming, Struck} from './armed.ts';
import {serverNames, type RaftSetup} from './setup.ts';
import {comesAt, type Plan, type Tape} from './tape.ts';

/** Arms a rule at a moment that the tape has reached, or passed. */
export function arm({recording}: Tape, rule: Rule, from: Micros): Armed {
  const length = recording.log.filter(({at}) => at <= from).length;
  const seen = isMomentary(rule.when) ? whatHolds(rule.when, worldAfter(recording, length)) : null;
  const words = ruleInWords(rule);
  const told = `Armed, and struck: ${words}. `;
  return {rule, words, told, from, until: null, seen, struck: null, arming};
}

/**
 * Looks at the run after its newest entry, and strikes where a condition has come to hold. As in `play`, that is done between two moments
 * only, so that what was done stands in the plan and can be given again at its time.
 */
const strike: Arming['strike'] = ({tape, armed}, setup) => {
  const world = tape.recording.last;
  const {now} = world;
  if ((comesAt(tape) ?? Infinity) <= now) return {tape, armed};
  let {plan} = tape;
  const looked = armed.map((each) => {
    const struck = isWaiting(each, now) ? strikeNow(each, tape, setup) : null;
    if (!struck) return each;
    plan = withStrike(plan, tape.given, struck, now + millis(each.rule.forMs));
    return {...each, struck};
  });
  return {tape: {...tape, plan}, armed: looked};
};

const isWaiting = ({from, until, struck}: Armed, now: Micros): boolean =>
  struck === null && now > from && (until === null || now < until);

function strikeNow({rule, from, seen}: Armed, {recording}: Tape, setup: RaftSetup): Struck | null {
  const world = recording.last;
  const holds = whatHolds(rule.when, world);
  if (holds === null || holds === seen) return null;
  const servers = serverNames(setup.nodes);
  const chance = new Chance(setup.seed ^ from);
  const strike = strikeOf(rule, world, {servers, from, until: Infinity, chance});
  return strike && {at: world.now, ...strike};
}

/** What begins comes next; what ends it, at its time and after what was planned for the same moment. */
function withStrike(plan: Plan, given: number, {at, begin, end}: Struck, over: Micros): Plan {
  const later = [...plan.slice(given), ...end.map((command) => ({at: over, command}))];
  return [
    ...plan.slice(0, given),
    ...begin.map((command) => ({at, command})),
    ...later.sort((one, other) => one.at - other.at),
  ];
}

const fork: Arming['fork'] = (armed, moment, given) =>
  armed
    .filter(({from}) => from <= moment)
    .map((each) => ({
      ...each,
      until: each.until !== null && each.until > moment ? null : each.until,
      struck: each.struck?.begin.every((command) => given.has(command)) ? each.struck : null,
    }));

const arming: Arming = {strike, fork};
