import type {CSSProperties, ReactNode} from 'react';
import {clientBox, serverBox, type Point, type Size} from './geometry.ts';
import {place, type Stop} from './stop.ts';
import styles from './styles.module.css';
import type {NetworkHands, NetworkNode, NodeAction} from './types.ts';

interface Props {
  readonly node: NetworkNode;
  readonly at: Point;
  readonly size: Size;
  readonly stop: Stop;
  readonly isOpen: boolean;
  readonly hands: NetworkHands;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Lies on the node's box, and opens what can be done with it. */
export default function NodeButton({node, at, size, stop, isOpen, hands, onOpen}: Props): ReactNode {
  const {width, height} = node.kind === 'server' ? serverBox : clientBox;
  const actions = hands.actionsOf(node.id);
  const name = `${node.called ?? (node.kind === 'server' ? 'Replica' : 'Client')} ${node.label}`;
  return (
    <>
      <button
        type="button"
        data-stop=""
        {...stop}
        className={styles.nodeButton}
        style={{
          ...place(at, size),
          inlineSize: `${(100 * width) / size.width}%`,
          blockSize: `${(100 * height) / size.height}%`,
        }}
        aria-label={`${name}: ${actions.map(({label}) => label.toLowerCase()).join(', ')}`}
        aria-expanded={isOpen}
        onClick={() => {
          onOpen(!isOpen);
        }}
      />
      {isOpen && (
        <Menu
          name={name}
          actions={actions}
          style={{'--x': `${(100 * at.x) / size.width}%`, ...menuSide(at, height, size)} as CSSProperties}
          onDone={() => {
            onOpen(false);
          }}
        />
      )}
    </>
  );
}

interface MenuProps {
  readonly name: string;
  readonly actions: readonly NodeAction[];
  readonly style: CSSProperties;
  readonly onDone: () => void;
}

function Menu({name: whose, actions, style, onDone}: MenuProps): ReactNode {
  return (
    <div className={styles.menu} role="group" aria-label={whose} style={style}>
      {actions.map(({label, name, onPress}) => (
        <button
          key={label}
          type="button"
          aria-label={name}
          onClick={() => {
            onDone();
            onPress();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Below the node, or above it where there is no room. */
function menuSide({y}: Point, height: number, size: Size): CSSProperties {
  const share = (length: number) => `${(100 * length) / size.height}%`;
  return y < size.height * 0.6
    ? {insetBlockStart: share(y + height / 2 + 4)}
    : {insetBlockEnd: share(size.height - y + height / 2 + 4)};
}
