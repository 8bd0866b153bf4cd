import type {Subject} from './subjects.ts';
import {text, type World} from './worlds.ts';

/** The graph is found depth first, and every valence by a search of its own, forwards. */
export function count(subject: Subject, size: number, mayCrash: boolean) {
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
  for (let digits = 0; digits < 1 << size; digits++) {
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
      const frontier = [...(edges.get(key) ?? [])].filter(within);
      for (let at = frontier.pop(); at !== undefined; at = frontier.pop()) {
        if (seen.has(at)) continue;
        seen.add(at);
        frontier.push(...[...(edges.get(at) ?? [])].filter(within));
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
