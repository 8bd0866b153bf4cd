import {copyOf, the, type Next, type World} from './worlds.trial.ts';

/** A round of Ben-Or's, three processes, each hearing itself and one other; votes[0] is the value held. */
export function round(rule: 'keep' | 'flip' | 'any'): Next {
  const ears: number[][] = [];
  for (const a of [1, 2]) for (const b of [0, 2]) for (const c of [0, 1]) ears.push([a, b, c]);
  return (world) => {
    const held = world.processes.map((one) => one.votes[0] ?? one.input);
    const found: World[] = [];
    for (const first of ears) {
      const proposals = held.map((value, at) => (held[first[at] ?? 0] === value ? value : null));
      for (const second of ears) {
        let worlds = [copyOf(world)];
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
              const next = copyOf(copy);
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
