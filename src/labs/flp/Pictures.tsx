import {useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode} from 'react';
import Configurations from '../../views/Configurations/index.tsx';
import SpaceTime from '../../views/SpaceTime/index.tsx';
import type {Action} from './actions.ts';
import {isKnown} from './knowledge.ts';
import {runDiagram} from './run-diagram.ts';
import {placeOf, type Session} from './session.ts';
import {shownPart} from './shown-part.ts';
import styles from './styles.module.css';

/** The run as a space-time diagram; the latest stays in sight. */
export function Run({session: {game, taken}}: {readonly session: Session}): ReactNode {
  const diagram = useMemo(() => runDiagram(game, taken), [game, taken]);
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollTop = frame.current.scrollHeight;
  }, [taken]);
  return (
    <div ref={frame} className={styles.scroll} role="region" aria-label="The run" tabIndex={0}>
      <SpaceTime diagram={diagram} />
    </div>
  );
}

interface GraphProps {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** The way that it takes through the configuration graph; each configuration drawn can be gone to. */
export function Graph({session, dispatch}: GraphProps): ReactNode {
  const {game, taken, future} = session;
  const here = placeOf(session);
  const {picture, way} = useMemo(() => shownPart(game, taken, future), [game, taken, future]);
  const frame = useRef<HTMLDivElement>(null);
  // Tab comes to one configuration, arrow keys lead to the others.
  const [chosen, setChosen] = useState<number | null>(null);
  const stop = picture.nodes.some(({id}) => id === chosen) ? chosen : here;
  useLayoutEffect(() => {
    if (frame.current) bringCurrentIntoSight(frame.current);
  }, [here, taken]);
  return (
    <div ref={frame} className={styles.scroll} role="region" aria-label="The graph" tabIndex={0}>
      <Configurations
        picture={picture}
        current={here}
        way={way}
        isHidden={(id) => !isKnown(session, id)}
        wrapNode={(id, words, drawn) => (
          <Go
            id={id}
            words={words}
            isStop={id === stop}
            onFocus={() => {
              setChosen(id);
            }}
            onGo={() => {
              dispatch({type: 'go', id});
            }}
          >
            {drawn}
          </Go>
        )}
      />
    </div>
  );
}

/** Where one stands is in the upper part, so that what comes next is in sight. */
function bringCurrentIntoSight(frame: HTMLElement): void {
  const current = frame.querySelector('[data-current="true"]');
  if (!current) return;
  const {top, left, height, width} = frame.getBoundingClientRect();
  const at = current.getBoundingClientRect();
  frame.scrollTop += at.top - top - height / 3;
  frame.scrollLeft += at.left - left - width / 2;
}

interface GoProps {
  readonly id: number;
  readonly words: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onGo: () => void;
  readonly children: ReactNode;
}

/** A configuration as a button that leads to it. */
function Go({id, words, isStop, onFocus, onGo, children}: GoProps): ReactNode {
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={`Go to ${words}`}
      data-node={id}
      data-roving
      onFocus={onFocus}
      onClick={onGo}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') {
          toNeighbour(event);
          return;
        }
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </g>
  );
}

/** From one configuration to the next as they are drawn. */
function toNeighbour(event: KeyboardEvent<SVGElement>): void {
  const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
  const drawing = event.currentTarget.ownerSVGElement;
  const nodes = [...(drawing?.querySelectorAll<SVGElement>('[data-node]') ?? [])];
  const place = nodes.findIndex((node) => node === document.activeElement);
  if (by === undefined || place < 0) return;
  event.preventDefault();
  nodes[(place + by + nodes.length) % nodes.length]?.focus();
}
