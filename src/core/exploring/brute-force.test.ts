import {describe, expect, it} from 'vitest';
import {census} from './census.ts';
import {consensusProtocols} from './consensus-protocols.ts';

/*
 * The explorer's counts again, by a program that shares nothing with it: configurations are JSON texts that hold
 * the issue's own words, the graph is found depth first, and every valence by a search of its own, forwards.
 */
type Vote = number | null;
interface Process {
  input: number;
  is: 'new' | 'voting' | 'decided';
  votes: Vote[];
  decision: Vote;
  mood?: boolean;
}
interface World {
  inputs: number[];
  processes: Process[];
  mail: {from: number; to: number; what: string; value: number}[];
  dead: number | null;
}
type Rules = (world: World, process: number, mail: World['mail'][number] | 'start' | 'null') => void;
type Next = (world: World) => World[];

const others = (world: World, process: number) =>
  world.processes.map((_, other) => other).filter((other) => other !== process);
const post = (world: World, from: number, to: number[], what: string, value: number) => {
  for (const one of to) world.mail.push({from, to: one, what, value});
};
const the = (world: World, process: number): Process => {
  const found = world.processes[process];
  if (!found) throw new Error('no such process');
  return found;
};
const decide = (one: Process, value: number) => {
  Object.assign(one, {is: 'decided', decision: value, votes: []});
};
/** Everything that a world says, with the mail in order; `anonymous` mail does not say who sent it. */
const text = (world: World, anonymous: boolean) =>
  JSON.stringify([
    world.inputs,
    world.processes,
    world.mail.map((mail) => JSON.stringify(anonymous ? {...mail, from: 0} : mail)).sort(),
    world.dead,
  ]);

/** The model: start, deliver, crash. With `nulls`, the fact sheet's: any step at any time. */
function events(rules: Rules, mayCrash: boolean, nulls: boolean): Next {
  return (world) => {
    const found: World[] = [];
    const after = (change: (copy: World) => void) => {
      const copy = structuredClone(world);
      change(copy);
      found.push(copy);
    };
    world.processes.forEach((one, process) => {
      if (world.dead === process) return;
      if (one.is === 'new') after((copy) => rules(copy, process, 'start'));
      else if (nulls) after((copy) => rules(copy, process, 'null'));
      if (mayCrash && world.dead === null) after((copy) => (copy.dead = process));
    });
    world.mail.forEach((mail, place) => {
      const one = the(world, mail.to);
      if (world.dead === mail.to || (one.is === 'new' && !nulls)) return;
      after((copy) => {
        copy.mail.splice(place, 1);
        if (one.is === 'new') rules(copy, mail.to, 'start');
        rules(copy, mail.to, mail);
      });
    });
    return found;
  };
}

function waiting(missing: number, least: boolean): Rules {
  return (world, process, happens) => {
    const one = the(world, process);
    if (happens === 'start') {
      one.is = 'voting';
      one.votes = world.processes.map((_, other) => (other === process ? one.input : null));
      post(world, process, others(world, process), 'vote', one.input);
    } else if (happens === 'null' || one.is === 'decided') return;
    else one.votes[happens.from] = happens.value;
    const known = one.votes.filter((vote) => vote !== null);
    if (known.length < world.processes.length - missing) return;
    const ones = known.reduce((sum, vote) => sum + vote, 0);
    const tie = 2 * ones === known.length;
    decide(one, least ? Math.min(...known) : tie ? one.input : Number(2 * ones > known.length));
  };
}

const coordinator: Rules = (world, process, happens) => {
  const one = the(world, process);
  if (happens === 'start') {
    one.is = 'voting';
    if (process !== 0) post(world, process, [0], 'vote', one.input);
  } else if (happens !== 'null' && one.is !== 'decided') {
    decide(one, happens.value);
    if (process === 0) post(world, 0, others(world, 0), 'decision', happens.value);
  }
};

/** A and C of the fact sheet, which remember their votes after they have decided. */
function remembering(enough: number, choose: (votes: number[]) => number, deaf: boolean): Rules {
  return (world, process, happens) => {
    const one = the(world, process);
    if (happens === 'start') {
      one.is = 'voting';
      one.votes = world.processes.map((_, other) => (other === process ? one.input : null));
      post(world, process, others(world, process), 'vote', one.input);
      return;
    }
    if (happens === 'null' || (deaf && one.decision !== null)) return;
    one.votes[happens.from] = happens.value;
    const known = one.votes.filter((vote) => vote !== null);
    if (known.length >= enough && one.decision === null) one.decision = choose(known);
  };
}

const judge: Rules = (world, process, happens) => {
  const one = the(world, process);
  if (happens === 'start') {
    one.is = 'voting';
    if (process < 2) post(world, process, [2], 'P', one.input);
  } else if (happens !== 'null' && one.decision === null) {
    one.decision = happens.value;
    if (process === 2) post(world, 2, [0, 1], 'D', happens.value);
  }
};

const moody: Rules = (world, process, happens) => {
  const one = the(world, process);
  if (happens === 'start') {
    Object.assign(one, {is: 'voting', mood: false, votes: [one.input]});
    if (process === 0) post(world, 0, [1], 'T', one.input);
  } else if (one.decision !== null) return;
  else if (happens === 'null') one.mood = !one.mood;
  else if (happens.what === 'D' || happens.value === one.votes[0] || one.mood) {
    Object.assign(one, {decision: happens.value, votes: [happens.value]});
    if (happens.what === 'T') post(world, process, [1 - process], 'D', happens.value);
  } else post(world, process, [1 - process], 'T', one.votes[0] ?? 0);
};

/** A round of Ben-Or's, three processes, each hearing itself and one other; votes[0] is the value held. */
function round(rule: 'keep' | 'flip' | 'any'): Next {
  const ears: number[][] = [];
  for (const a of [1, 2]) for (const b of [0, 2]) for (const c of [0, 1]) ears.push([a, b, c]);
  return (world) => {
    const held = world.processes.map((one) => one.votes[0] ?? one.input);
    const found: World[] = [];
    for (const first of ears) {
      const proposals = held.map((value, at) => (held[first[at] ?? 0] === value ? value : null));
      for (const second of ears) {
        let worlds = [structuredClone(world)];
        world.processes.forEach((_, at) => {
          const heard = [proposals[at], proposals[second[at] ?? 0]].filter(
            (proposal) => typeof proposal === 'number',
          );
          const [one] = heard;
          worlds = worlds.flatMap((copy) => {
            const values =
              one !== undefined
                ? [one]
                : rule === 'any'
                  ? [0, 1]
                  : [rule === 'keep' ? held[at] : 1 - (held[at] ?? 0)];
            return values.map((value) => {
              const next = structuredClone(copy);
              the(next, at).votes = [value ?? 0];
              if (heard.length === 2) the(next, at).decision ??= one ?? null;
              return next;
            });
          });
        });
        found.push(...worlds);
      }
    }
    return found;
  };
}

interface Subject {
  next: (mayCrash: boolean) => Next;
  sizes: number[];
  anonymous?: boolean;
  rounds?: boolean;
}
const simple = (rules: Rules): Subject => ({
  next: (mayCrash) => events(rules, mayCrash, false),
  sizes: [2, 3],
});
const paper = (rules: Rules, size: number, anonymous = false): Subject => ({
  next: (mayCrash) => events(rules, mayCrash, true),
  sizes: [size],
  anonymous,
});
const subjects: Record<string, Subject> = {
  'wait-all-min': simple(waiting(0, true)),
  'wait-all-majority': simple(waiting(0, false)),
  'wait-n-1-min': simple(waiting(1, true)),
  'wait-n-1-majority': simple(waiting(1, false)),
  'coord-first': simple(coordinator),
  'wait-all': paper(
    remembering(3, (votes) => Number(votes.filter(Boolean).length > 1), false),
    3,
  ),
  arbiter: paper(judge, 3, true),
  'two-of-three': paper(
    remembering(2, (votes) => Math.min(...votes), true),
    3,
  ),
  'ping-pong': paper(moody, 2, true),
  'benor-keep': {next: () => round('keep'), sizes: [3], rounds: true},
  'benor-flip': {next: () => round('flip'), sizes: [3], rounds: true},
  'benor-any': {next: () => round('any'), sizes: [3], rounds: true},
};

function count(subject: Subject, size: number, mayCrash: boolean) {
  const next = subject.next(mayCrash);
  const total = {
    configurations: 0,
    transitions: 0,
    bivalent: 0,
    zeroValent: 0,
    oneValent: 0,
    neverDeciding: 0,
    violations: 0,
    stuck: 0,
    critical: 0,
    decisive: 0,
    bivalentCycle: false,
  };
  const initial: {inputs: string; valence: string}[] = [];
  for (let digits = 0; digits < 2 ** size; digits++) {
    const inputs = Array.from({length: size}, (_, at) => (digits >> (size - 1 - at)) & 1);
    const start: World = {
      inputs,
      processes: inputs.map((input) => ({
        input,
        is: 'new',
        votes: subject.rounds ? [input] : [],
        decision: null,
      })),
      mail: [],
      dead: null,
    };
    const worlds = new Map([[text(start, subject.anonymous === true), start]]);
    const edges = new Map<string, Set<string>>();
    const stack = [...worlds.keys()];
    for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
      const world = worlds.get(key);
      if (!world) continue;
      const targets = new Set<string>();
      for (const successor of next(world)) {
        const to = text(successor, subject.anonymous === true);
        if (to === key && !subject.rounds) continue;
        targets.add(to);
        if (!worlds.has(to)) {
          worlds.set(to, successor);
          stack.push(to);
        }
      }
      edges.set(key, targets);
    }
    const decided = (key: string) =>
      new Set(worlds.get(key)?.processes.flatMap(({decision}) => (decision === null ? [] : [decision])));
    const reach = (key: string, within: (key: string) => boolean) => {
      const seen = new Set<string>();
      const todo = [...(edges.get(key) ?? [])].filter(within);
      for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
        if (seen.has(at)) continue;
        seen.add(at);
        todo.push(...[...(edges.get(at) ?? [])].filter(within));
      }
      return seen;
    };
    const valences = new Map<string, string>();
    for (const key of worlds.keys()) {
      const values = new Set([key, ...reach(key, () => true)].flatMap((one) => [...decided(one)]));
      valences.set(
        key,
        values.size === 2 ? 'bivalent' : values.has(0) ? 'zero' : values.has(1) ? 'one' : 'never',
      );
    }
    const bivalent = (key: string) => valences.get(key) === 'bivalent';
    for (const [key, world] of worlds) {
      const is = valences.get(key);
      const living = world.processes.filter((_, process) => process !== world.dead);
      const moves =
        subject.rounds === true ||
        living.some((one) => one.is === 'new') ||
        world.mail.some((mail) => mail.to !== world.dead);
      total.configurations++;
      total.transitions += edges.get(key)?.size ?? 0;
      total.bivalent += Number(is === 'bivalent');
      total.zeroValent += Number(is === 'zero');
      total.oneValent += Number(is === 'one');
      total.neverDeciding += Number(is === 'never');
      total.violations += Number(decided(key).size > 1);
      total.stuck += Number(!moves && living.some((one) => one.decision === null));
      total.critical += Number(
        bivalent(key) && decided(key).size === 0 && ![...(edges.get(key) ?? [])].some(bivalent),
      );
      if (bivalent(key)) total.decisive += [...(edges.get(key) ?? [])].filter((to) => !bivalent(to)).length;
      if (!total.bivalentCycle && bivalent(key)) total.bivalentCycle = reach(key, bivalent).has(key);
    }
    initial.push({
      inputs: inputs.join(''),
      valence: valences.get(text(start, subject.anonymous === true)) ?? '',
    });
  }
  return {...total, initial};
}

const cases = Object.entries(subjects).flatMap(([name, subject]) =>
  subject.sizes.flatMap((size) => ([0, 1] as const).map((crashes) => ({name, subject, size, crashes}))),
);

describe('an independent brute force agrees with the explorer', () => {
  it('on every protocol that there is', () => {
    expect(Object.keys(subjects).sort()).toEqual(consensusProtocols.map(({name}) => name).sort());
  });

  it.each(cases)('$name, $size processes, $crashes crashes', ({name, subject, size, crashes}) => {
    const protocol = consensusProtocols.find((one) => one.name === name);
    const result = protocol?.open(size, crashes, (model) => census(model, 10_000));
    if (result?.kind !== 'complete') throw new Error('It gave up.');
    expect({...result.counts, initial: result.initial}).toEqual(count(subject, size, crashes === 1));
  });
});
