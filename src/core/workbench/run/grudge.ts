import type {Chance} from '../chance.ts';

/** Directed links, `src>dest`, on which messages are dropped. */
export type Grudge = readonly string[];

/**
 * A partition, of a shape drawn by chance, as Jepsen draws them: one node alone, a third, a half, or a ring in which each node
 * hears a majority and no two hear the same. None where there are fewer than two nodes.
 */
export function drawGrudge(nodes: readonly string[], chance: Chance): Grudge {
  if (nodes.length < 2) return [];
  const order = chance.shuffled(nodes);
  const third = Math.ceil(nodes.length / 3) - 1;
  const shapes = [
    () => apart(order, 1),
    () => apart(order, Math.floor(nodes.length / 2)),
    ...(third > 0 ? [() => apart(order, third)] : []),
    ...(nodes.length > 2 ? [() => ring(order)] : []),
  ];
  return chance.pick(shapes)();
}

/** The first few on one side, the others on the other. */
function apart(order: readonly string[], few: number): Grudge {
  const [one, other] = [order.slice(0, few), order.slice(few)];
  return one.flatMap((a) => other.flatMap((b) => [`${a}>${b}`, `${b}>${a}`]));
}

function ring(order: readonly string[]): Grudge {
  const count = order.length;
  const majority = Math.floor(count / 2) + 1;
  return order.flatMap((_, first) => {
    const heard = Array.from({length: majority}, (__, step) => order[(first + step) % count] ?? '');
    const middle = heard[Math.floor(majority / 2)] ?? '';
    return order.filter((src) => !heard.includes(src)).map((src) => `${src}>${middle}`);
  });
}
