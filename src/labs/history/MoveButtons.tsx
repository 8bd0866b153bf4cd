import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import controls from '../../css/controls.module.css';

interface Props {
  readonly operation: Operation;
  readonly onMove: (from: number | null, by: number) => void;
  readonly onRemove: () => void;
}

/** What arrow keys and the mouse do, for thumbs. */
export default function MoveButtons({operation: {call, return: end}, onMove, onRemove}: Props): ReactNode {
  const moves = [
    {name: 'Call earlier', from: call, by: -1},
    {name: 'Call later', from: call, by: 1},
    {name: 'End earlier', from: end, by: -1},
    {name: 'End later', from: end, by: 1},
  ];
  return (
    <>
      {moves.map(({name, from, by}) => (
        <button
          key={name}
          type="button"
          className={controls.inset}
          aria-disabled={from === null}
          onClick={() => {
            if (from !== null) onMove(from, by);
          }}
        >
          {name}
        </button>
      ))}
      <button type="button" className={controls.inset} onClick={onRemove}>
        Remove
      </button>
    </>
  );
}
