import {useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject} from 'react';
import {layout, sizeOf, type Point} from './geometry.ts';
import LinkButton from './LinkButton.tsx';
import NodeButton from './NodeButton.tsx';
import type {Stop} from './stop.ts';
import type {NetworkHands, NetworkLink, NetworkNode} from './types.ts';

interface Props {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly hands: NetworkHands;
}

/**
 * What is drawn is what one acts on: real buttons over the links, the replicas and the clients. Tab comes to one of
 * them, arrow keys lead to the others.
 */
export default function Touch({nodes, links, hands}: Props): ReactNode {
  const places = layout(nodes);
  const at = (id: string): Point => places.get(id) ?? {x: 0, y: 0};
  const {onToggle} = hands;
  const pairs = onToggle ? pairsOf(nodes) : [];
  const size = sizeOf(nodes);
  const {box, open, setOpen, stop, onKeyDown} = useRoving(pairs.length + nodes.length);
  return (
    <div ref={box} role="toolbar" aria-label="Act on what is drawn" data-roving onKeyDown={onKeyDown}>
      {onToggle &&
        pairs.map(([one, other], place) => (
          <LinkButton
            key={`${one.id}>${other.id}`}
            {...{one, other, links, at, size, onToggle}}
            stop={stop(place)}
          />
        ))}
      {nodes.map((node, place) => (
        <NodeButton
          key={node.id}
          node={node}
          at={at(node.id)}
          size={size}
          stop={stop(pairs.length + place)}
          isOpen={open === node.id}
          hands={hands}
          onOpen={(isOpen) => {
            setOpen(isOpen ? node.id : null);
            if (!isOpen) focusOn(box.current, pairs.length + place);
          }}
        />
      ))}
    </div>
  );
}

/** Among so many places one is current, where Tab comes to; of one at a time what it offers is open. */
function useRoving(count: number) {
  const [current, setCurrent] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useOutside(box, open !== null, () => {
    setOpen(null);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && open !== null) {
      event.preventDefault();
      event.stopPropagation();
      focusOn(box.current, current);
      setOpen(null);
      return;
    }
    const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (by === undefined || open !== null) return;
    event.preventDefault();
    focusOn(box.current, (current + by + count) % count);
  };
  const stop = (place: number): Stop => ({
    tabIndex: place === current ? 0 : -1,
    onFocus: () => {
      setCurrent(place);
    },
  });
  return {box, open, setOpen, stop, onKeyDown};
}

function pairsOf(nodes: readonly NetworkNode[]): (readonly [NetworkNode, NetworkNode])[] {
  const servers = nodes.filter(({kind}) => kind === 'server');
  return servers.flatMap((one, place) => servers.slice(place + 1).map((other) => [one, other] as const));
}

function focusOn(box: HTMLElement | null, place: number): void {
  box?.querySelectorAll<HTMLElement>(':scope > [data-stop]')[place]?.focus();
}

/** A press anywhere else closes what is open. */
function useOutside(box: RefObject<HTMLElement | null>, on: boolean, act: () => void): void {
  useEffect(() => {
    if (!on) return;
    const onPress = ({target}: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) act();
    };
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('pointerdown', onPress);
    };
  });
}
