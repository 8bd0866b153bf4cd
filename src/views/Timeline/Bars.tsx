import type {KeyboardEvent, ReactNode} from 'react';
import {processColour} from '../process-colour.ts';
import BarMark, {type Hands} from './BarMark.tsx';
import type {Bar, Layout} from './layout.ts';
import {neighbour} from './neighbour.ts';

interface Props {
  readonly layout: Layout;
  readonly title: string;
  /** Operations that no order explains, by index. */
  readonly clash: readonly number[];
  /** All there is to say about a bar. */
  readonly tell: (bar: Bar) => string;
  readonly chosen: Bar | undefined;
  readonly onChoose: (id: string) => void;
  readonly hands: Hands | undefined;
}

/** The operations as a list: Tab comes to the chosen one or the first, and arrow keys lead to the others. */
export default function Bars({layout, title, clash, tell, chosen, onChoose, hands}: Props): ReactNode {
  const reachable = chosen ?? layout.bars[0];
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    if (reachable === undefined) return;
    if (hands?.onKeyDown(event, reachable)) {
      event.preventDefault();
      return;
    }
    // Where left and right move a bar, up and down lead through all of them.
    const key = hands ? ({ArrowUp: 'ArrowLeft', ArrowDown: 'ArrowRight'}[event.key] ?? event.key) : event.key;
    const next = neighbour(layout, reachable.index, key);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<SVGGElement>('[role="option"]')[next]?.focus();
  };
  return (
    <g role="listbox" aria-label={`${title}: operations`} onKeyDown={onKeyDown}>
      {layout.bars.map((bar) => (
        <BarMark
          key={bar.id}
          bar={bar}
          layout={layout}
          colour={processColour(bar.row)}
          clashes={clash.includes(bar.index)}
          name={tell(bar)}
          chosen={bar === chosen}
          reachable={bar === reachable}
          onChoose={() => {
            onChoose(bar.id);
          }}
          hands={hands}
        />
      ))}
    </g>
  );
}
