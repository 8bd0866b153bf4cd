import type {Subject} from './subjects.trial.ts';
import {text, type World} from './worlds.trial.ts';

/** All worlds that can come from one beginning, by their texts, and for each the texts of those that come next. */
interface Reached {
  readonly first: string;
  readonly worlds: ReadonlyMap<string, World>;
  readonly edges: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The graph is found depth first, and every valence by a search of its own, forwards. */
export function count(subject: Subject, size: number, mayCrash: boolean) {
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
  for (let digits = 0; digits < 1 << size; digits++) {
    const inputs = Array.from({length: size}, (_, at) => (digits >> (size - 1 - at)) & 1);
    const reached = search(subject, beginning(subject, inputs), mayCrash);
    const {first, worlds} = reached;
    const valences = new Map([...worlds.keys()].map((key) => [key, valenceOf(reached, key)]));
    const bivalent = (key: string) => valences.get(key) === 'bivalent';
    for (const [key, world] of worlds) {
      const is = valences.get(key);
      const next = nextOf(reached, key);
      total.configurations++;
      total.transitions += next.length;
      total.bivalent += Number(is === 'bivalent');
      total.zeroValent += Number(is === 'zero');
      total.oneValent += Number(is === 'one');
      total.neverDeciding += Number(is === 'never');
      total.violations += Number(decided(world).size > 1);
      total.stuck += Number(isStuck(subject, world));
      total.critical += Number(bivalent(key) && decided(world).size === 0 && !next.some(bivalent));
      if (bivalent(key)) total.decisive += next.filter((to) => !bivalent(to)).length;
      if (!total.bivalentCycle && bivalent(key)) total.bivalentCycle = reach(reached, key, bivalent).has(key);
    }
    initial.push({inputs: inputs.join(''), valence: valences.get(first) ?? ''});
  }
  return {...total, initial};
}

function beginning({rounds}: Subject, inputs: number[]): World {
  return {
    inputs,
    processes: inputs.map((input) => ({input, is: 'new', votes: rounds ? [input] : [], decision: null})),
    mail: [],
    dead: null,
  };
}

function search(subject: Subject, start: World, mayCrash: boolean): Reached {
  const next = subject.next(mayCrash);
  const keyOf = (world: World) => text(world, subject.anonymous === true);
  const worlds = new Map([[keyOf(start), start]]);
  const edges = new Map<string, Set<string>>();
  const stack = [...worlds.keys()];
  for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
    const world = worlds.get(key);
    if (!world) continue;
    const targets = new Set<string>();
    for (const successor of next(world)) {
      const to = keyOf(successor);
      if (to === key && !subject.rounds) continue;
      targets.add(to);
      if (!worlds.has(to)) {
        worlds.set(to, successor);
        stack.push(to);
      }
    }
    edges.set(key, targets);
  }
  return {first: keyOf(start), worlds, edges};
}

const nextOf = ({edges}: Reached, key: string): string[] => [...(edges.get(key) ?? [])];

/** All that can come after a world through worlds of this kind; itself only if it can come again. */
function reach(reached: Reached, key: string, within: (key: string) => boolean): Set<string> {
  const seen = new Set<string>();
  const frontier = nextOf(reached, key).filter(within);
  for (let at = frontier.pop(); at !== undefined; at = frontier.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    frontier.push(...nextOf(reached, at).filter(within));
  }
  return seen;
}

function valenceOf(reached: Reached, key: string): string {
  const later = [key, ...reach(reached, key, () => true)];
  const values = new Set(later.flatMap((one) => [...decided(reached.worlds.get(one))]));
  return values.size === 2 ? 'bivalent' : values.has(0) ? 'zero' : values.has(1) ? 'one' : 'never';
}

const decided = (world: World | undefined): Set<number> =>
  new Set(world?.processes.flatMap(({decision}) => (decision === null ? [] : [decision])));

function isStuck({rounds}: Subject, world: World): boolean {
  const living = world.processes.filter((_, process) => process !== world.dead);
  const moves =
    rounds === true ||
    living.some((one) => one.is === 'new') ||
    world.mail.some((mail) => mail.to !== world.dead);
  return !moves && living.some((one) => one.decision === null);
}
