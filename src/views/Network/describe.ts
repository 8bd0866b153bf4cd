import type {NetworkLink, NetworkMessage, NetworkNode} from './types.ts';

/** The picture in words, for those who cannot see it. */
export function describe(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  messages: readonly NetworkMessage[],
): string {
  const nameOf = new Map(nodes.map(({id, label}) => [id, label]));
  const way = ({src, dest}: {src: string; dest: string}) => `${nameOf.get(src)} to ${nameOf.get(dest)}`;
  const cut = links.filter((link) => link.cut);
  const listed = (lost: boolean) =>
    messages
      .filter((message) => message.lost === lost)
      .map((message) => `${message.label} from ${way(message)}`);
  const [moving, lost] = [listed(false), listed(true)];
  return [
    ...nodes.map(({label, note, lines, mode}) =>
      [label, ...(note === undefined ? [] : [note]), ...(mode === 'up' ? [] : [mode]), ...lines].join(', '),
    ),
    cut.length > 0 ? `cut: ${cut.map(way).join(', ')}` : 'no link is cut',
    moving.length > 0 ? `under way: ${moving.join(', ')}` : 'no message is under way',
    ...(lost.length > 0 ? [`just lost: ${lost.join(', ')}`] : []),
  ].join('; ');
}
