import {nemesisNames, type NemesisName} from './names.ts';

/*
 * What a reader may ask of a nemesis: when something holds, do this to those, for so long. Written as
 * `when:CONDITION/FAULT/TARGET/MILLISECONDS`, several of them joined by `+`.
 */

/** What a rule waits for. */
export const conditions = {
  always: 'nothing else is under way',
  elected: 'a leader has been elected',
  'old-entry-on-majority': 'an entry of an older term is on a majority',
  'sole-holder': 'the newest log is held by one server only',
  'split-vote': 'two servers stand for election in one term',
  committed: 'an entry has just been committed',
} as const;

/** What it then does. */
export const deeds = {
  cut: 'cut off',
  deafen: 'let hear nobody',
  mute: 'let nobody hear',
  crash: 'crash',
  pause: 'pause',
  'slow-disk': 'slow the disk of',
  'slow-clock': 'slow the clock of',
} as const;

/** And to whom. */
export const targets = {
  leader: 'the leader',
  'leader-pair': 'the leader and one follower',
  newest: 'whoever has the newest log',
  follower: 'one follower',
  minority: 'as many followers as the rest can do without',
  majority: 'a majority of the followers',
  all: 'everybody',
} as const;

export type ConditionName = keyof typeof conditions;
export type DeedName = keyof typeof deeds;
export type TargetName = keyof typeof targets;

export interface Rule {
  readonly when: ConditionName;
  readonly deed: DeedName;
  readonly target: TargetName;
  /** How long the fault lasts, in milliseconds of simulated time. */
  readonly forMs: number;
}

/** A nemesis that is made of rules, by its name. */
export type RuleText = `when:${string}`;

/** Whoever may bring faults to a run: a nemesis of the list, or one that is made of rules. */
export type Hunter = NemesisName | RuleText;

export const MOST_RULES = 3;
const LEAST_MS = 1;
const MOST_MS = 2000;

export const isRuleText = (name: string): name is RuleText => name.startsWith('when:');

export function ruleText(rules: readonly Rule[]): RuleText {
  return `when:${rules.map(({when, deed, target, forMs}) => [when, deed, target, forMs].join('/')).join('+')}`;
}

/** @throws RangeError that names the part that is wrong, and what there is instead */
export function rulesIn(text: RuleText): readonly Rule[] {
  const parts = text.slice('when:'.length).split('+');
  if (parts.length > MOST_RULES)
    throw new RangeError(`A nemesis has at most ${MOST_RULES} rules; this one has ${parts.length}.`);
  return parts.map(ruleIn);
}

function ruleIn(part: string): Rule {
  const [when = '', deed = '', target = '', ms = '', ...more] = part.split('/');
  if (more.length > 0 || !/^\d{1,4}$/.test(ms) || Number(ms) < LEAST_MS || Number(ms) > MOST_MS)
    throw new RangeError(
      `The rule "${part}" should read CONDITION/FAULT/TARGET/MILLISECONDS, with ${LEAST_MS} to ${MOST_MS} milliseconds.`,
    );
  return {
    when: oneOf(conditions, when, 'condition'),
    deed: oneOf(deeds, deed, 'fault'),
    target: oneOf(targets, target, 'target'),
    forMs: Number(ms),
  };
}

function oneOf<Name extends string>(table: Readonly<Record<Name, string>>, name: string, what: string): Name {
  if (Object.hasOwn(table, name)) return name as Name;
  throw new RangeError(`There is no ${what} "${name}"; there are ${Object.keys(table).join(', ')}.`);
}

/** What happens in a moment; the other conditions are states, which may hold for long. */
export const isMomentary = (when: ConditionName): boolean => when === 'elected' || when === 'committed';

/** A rule as a sentence goes on: 'when a leader has been elected: cut off the leader, for 300 ms'. */
export const ruleInWords = ({when, deed, target, forMs}: Rule): string =>
  `when ${conditions[when]}: ${deeds[deed]} ${targets[target]}, for ${forMs} ms`;

/** Longer than any three rules. */
const LONGEST = 200;

/** Whether this names a nemesis of the list, or says rules that can be followed. */
export function isHunter(name: unknown): name is Hunter {
  if (typeof name !== 'string' || name.length > LONGEST) return false;
  if (!isRuleText(name)) return nemesisNames.some((each) => each === name);
  try {
    return rulesIn(name).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
