import type {NodeId} from '../../core/simulation/protocol.ts';

/** Which links these are, in words: one side from the other where they are all the links between two sides. */
export function cutInWords(links: readonly string[]): string {
  const pairs = links.map((id) => id.split('>') as [NodeId, NodeId]);
  const isBoth = pairs.every(([src, dest]) => links.includes(`${dest}>${src}`));
  const sides = isBoth ? sidesOf(pairs) : null;
  if (sides) return `${list(sides[0])} from ${list(sides[1])}`;
  if (!isBoth) return oneWay(pairs);
  const names = [...new Set(pairs.map(([src, dest]) => [src, dest].sort().join('–')))];
  const nodes = new Set(pairs.flat());
  const isAll = names.length === (nodes.size * (nodes.size - 1)) / 2;
  return isAll && nodes.size > 2 ? `all links among ${list([...nodes].sort())}` : names.join(', ');
}

/** Two groups between which every link is named, and no other; the smaller first. */
function sidesOf(pairs: readonly (readonly [NodeId, NodeId])[]): readonly [NodeId[], NodeId[]] | null {
  const partners = new Map<NodeId, Set<NodeId>>();
  for (const [src, dest] of pairs) partners.set(src, (partners.get(src) ?? new Set()).add(dest));
  const [first] = partners.keys();
  if (first === undefined) return null;
  const other = [...(partners.get(first) ?? [])].sort();
  const own = [...partners.keys()].filter((node) => !other.includes(node)).sort();
  const isWhole = pairs.every(([src, dest]) => own.includes(src) !== own.includes(dest));
  if (!isWhole || pairs.length !== 2 * own.length * other.length) return null;
  return own.length <= other.length ? [own, other] : [other, own];
}

function oneWay(pairs: readonly (readonly [NodeId, NodeId])[]): string {
  const [sources, targets] = [new Set(pairs.map(([src]) => src)), new Set(pairs.map(([, dest]) => dest))];
  if (pairs.length === sources.size * targets.size)
    return `what goes from ${list([...sources].sort())} to ${list([...targets].sort())}`;
  return pairs.map(([src, dest]) => `${src}→${dest}`).join(', ');
}

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
