import {useEffect, useMemo, useRef, type ReactNode} from 'react';
import type {Story} from '../../../core/workbench/virtual/moments.ts';
import SpaceTime from '../../../views/SpaceTime/index.tsx';
import Names from '../../../views/SpaceTime/Names.tsx';
import type {Side} from './side.ts';
import styles from './styles.module.css';

interface Props {
  readonly story: Story;
  readonly shows: Side;
  /** What run it is, to follow "the". */
  readonly what: string;
  readonly place: number;
  readonly go: (place: number) => void;
}

/** A run in space and time. An event that is touched is the moment that is looked at, and that moment is in sight. */
export default function DrawnRun({story, shows, what, place, go}: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  const {moments} = story;
  const moment = moments[place];
  const chosen = moment?.place === null ? undefined : moment?.id;
  // Only this frame is scrolled: the page stays where the reader has it. What is out of sight cannot be scrolled.
  useEffect(() => {
    const event = frame.current?.querySelector(`[data-event="${chosen ?? ''}"]`);
    if (frame.current && event) centre(frame.current, event);
  }, [chosen, story, shows]);
  // While somebody types beside it, it is not drawn anew.
  const drawn = useMemo(() => {
    const touch = (event: string) => {
      latest.current(story.moments.findIndex(({id}) => id === event));
    };
    return <Drawn {...{story, what, chosen, touch}} />;
  }, [story, what, chosen]);
  const names = useMemo(() => <Names diagram={story.diagram} />, [story]);
  return (
    <div ref={frame} className={styles.drawn} tabIndex={0} role="region" aria-label={`The ${what}, drawn`}>
      <div className={styles.names}>{names}</div>
      {drawn}
    </div>
  );
}

interface DrawnProps extends Pick<Props, 'story' | 'what'> {
  readonly chosen: string | undefined;
  readonly touch: (event: string) => void;
}

/** For keyboards there are the row, the arrow keys and the list of moments: a picture of a hundred buttons helps nobody. */
function Drawn({story: {diagram}, what, chosen, touch}: DrawnProps): ReactNode {
  return (
    <SpaceTime
      diagram={diagram}
      highlight={chosen}
      label={`The ${what}; every moment of it stands in words as well`}
      wrapEvent={(event, shape) => (
        <g
          className={styles.event}
          data-event={event.id}
          aria-hidden
          onClick={() => {
            touch(event.id);
          }}
        >
          {shape}
        </g>
      )}
    />
  );
}

function centre(frame: Element, event: Element): void {
  const [outer, inner] = [frame.getBoundingClientRect(), event.getBoundingClientRect()];
  frame.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
  frame.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2;
}
