import {describe, expect, test} from 'vitest';
import type {Entry} from '../../../simulation/log.ts';
import type {BugName} from '../bug-name.ts';
import type {RaftBody} from '../messages.ts';
import {hunt} from '../run/hunt.ts';
import {passes} from '../run/judge.ts';
import {shrinkRun} from '../run/shrink-run.ts';
import {END, FAULTS_FROM, QUIET_FROM} from '../run/setup.ts';
import {
  conditions,
  deeds,
  isHunter,
  rulesIn,
  ruleText,
  targets,
  type ConditionName,
  type Rule,
  type RuleText,
} from './rule.ts';

const rule = (changes: Partial<Rule>): Rule => ({
  when: 'elected',
  deed: 'cut',
  target: 'leader',
  forMs: 300,
  ...changes,
});
const keys = <Name extends string>(table: Readonly<Record<Name, string>>) => Object.keys(table) as Name[];

/** What was done to the servers while faults may be, in order. */
const faultsIn = (log: readonly Entry<RaftBody>[]) =>
  log.flatMap(({at, cause}) =>
    cause.kind === 'command' && cause.command.kind !== 'tell' && at < QUIET_FROM
      ? [{at, ...cause.command}]
      : [],
  );

describe('rules', () => {
  test('are read as they were written', () => {
    const rules = [rule({}), rule({when: 'committed', deed: 'crash', target: 'majority', forMs: 20})];
    const text = ruleText(rules);
    expect(text).toBe('when:elected/cut/leader/300+committed/crash/majority/20');
    expect(rulesIn(text)).toEqual(rules);
    expect(isHunter(text)).toBe(true);
  });

  test.each<[RuleText, RegExp]>([
    ['when:', /should read CONDITION\/FAULT\/TARGET\/MILLISECONDS/],
    ['when:never/cut/leader/300', /no condition "never"; there are always, elected/],
    ['when:elected/bite/leader/300', /no fault "bite"/],
    ['when:elected/cut/toString/300', /no target "toString"/],
    ['when:elected/cut/leader/0', /1 to 2000 milliseconds/],
    ['when:elected/cut/leader/3000', /1 to 2000 milliseconds/],
    ['when:a+b+c+d', /at most 3 rules/],
  ])('%s is refused, and why', (text, reason) => {
    expect(() => rulesIn(text)).toThrow(reason);
    expect(isHunter(text)).toBe(false);
  });
});

describe('a nemesis of one’s own', () => {
  test('strikes each new leader once, for as long as it is told', () => {
    const {log} = hunt({bug: null, nemesis: ruleText([rule({forMs: 200})])}, 1);
    const faults = faultsIn(log);
    expect(faults.length).toBeGreaterThan(3);
    expect(faults[0]?.kind).toBe('cut');
    expect(faults[0]?.at).toBeGreaterThanOrEqual(FAULTS_FROM);
    faults.forEach(({kind, at}, place) => {
      expect(kind).toBe(place % 2 === 0 ? 'cut' : 'heal');
      if (place % 2 === 1) expect(at - (faults[place - 1]?.at ?? 0)).toBeGreaterThanOrEqual(200_000);
    });
  });

  test.each(keys(conditions))('strikes when %s holds, in one of a few seeds', (when) => {
    const watching = rule({when, deed: 'pause', target: 'all', forMs: 10});
    // What these wait for comes of trouble.
    const troubles: Partial<Record<ConditionName, Rule>> = {
      'old-entry-on-majority': rule({forMs: 150}),
      'split-vote': rule({deed: 'crash', forMs: 150}),
    };
    const trouble = troubles[when];
    const nemesis = ruleText(trouble ? [watching, trouble] : [watching]);
    const strikes = Array.from({length: 8}, (_, seed) => {
      const {log} = hunt({bug: null, nemesis, changes: {noOp: false, preVote: false}}, seed);
      return faultsIn(log).filter(({kind}) => kind === 'pause').length;
    });
    expect(Math.max(...strikes)).toBeGreaterThan(0);
  });

  test('cannot break correct Raft, whatever it does to whom', () => {
    const all = keys(targets);
    keys(deeds).forEach((deed, place) => {
      for (const target of [all[place % all.length], all[(place + 3) % all.length]]) {
        const nemesis = ruleText([rule({when: 'committed', deed, target: target ?? 'leader', forMs: 60})]);
        expect(passes(hunt({bug: null, nemesis}, 3)), nemesis).toBe(true);
      }
    });
  });

  test.each<[BugName, RuleText]>([
    ['stale-read', 'when:elected/cut/leader/400'],
    ['wrong-credit', 'when:elected/cut/leader-pair/400'],
    ['early-reply', 'when:elected/slow-disk/all/2000+committed/crash/all/60'],
  ])('finds %s with %s, and the run shrinks', (bug, nemesis) => {
    for (let seed = 1; seed <= 20; seed++) {
      const run = hunt({bug, nemesis}, seed);
      if (run.broke === null || run.broke === 'progress') continue;
      expect(shrinkRun(run, END)?.broke).toBe(run.broke);
      return;
    }
    throw new Error('It was not found.');
  });
});
