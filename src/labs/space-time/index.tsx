import {useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject} from 'react';
import {conesOf} from '../../core/simulation/causality.ts';
import SpaceTime from '../../views/SpaceTime/index.tsx';
import TextTable from '../../views/TextTable/index.tsx';
import Select from '../frame/Select.tsx';
import parts from '../frame/parts.module.css';
import {clocks, type ClockName} from './clock-names.ts';
import EventButton from './EventButton.tsx';
import type {Run} from './run.ts';
import {clocksOf, eventInWords, labelled, runTable, stamped, type Stamped} from './stamped.ts';
import styles from './styles.module.css';

interface Props {
  readonly run: Run;
}

/** Any run in space and time, a clock beside each event. An event that is touched lights its past and its future. */
export default function SpaceTimeRun({run}: Props): ReactNode {
  const whole = useMemo(() => stamped(run), [run]);
  const [clock, setClock] = useState<ClockName>('lamport');
  const [touched, setTouched] = useState<string | null>(null);
  const isThere = whole.shown.events.some(({id}) => id === touched);
  const chosen = isThere ? touched : null;
  if (whole.diagram.events.length === 0)
    return (
      <p>Nothing has happened in this run yet. Its events come here as it goes on, each with its clocks.</p>
    );
  const said =
    chosen === null ? 'Touch an event to light its past and its future.' : eventInWords(whole, chosen);
  return (
    <div className={styles.run}>
      <Select
        name="Clock beside each event"
        value={clock}
        options={(['none', ...clocksOf(run)] as const).map((value) => ({value, text: clocks[value]}))}
        onChange={setClock}
      />
      <p>{about(whole)}</p>
      <Picture run={whole} clock={clock} chosen={chosen} onTouch={setTouched} />
      <p role="status" className={styles.said}>
        <span key={said}>{said}</span>
      </p>
      <Table run={whole} />
    </div>
  );
}

function about({diagram, shown, walls, part, since = 'the beginning'}: Stamped): string {
  const all = diagram.events.length;
  if (part) {
    const drawn = shown.events.length < all ? `The first ${shown.events.length} of ${all}` : `All ${all}`;
    return `${drawn} events of ${part.name}. ${part.about}`;
  }
  const which =
    shown.events.length < all ? `The latest ${shown.events.length} of ${all} events` : `All ${all} events`;
  const time =
    walls === null
      ? ' In this model nobody has a clock that shows the time, so there are neither wall clocks nor hybrid ones.'
      : '';
  return `${which} of the run so far; its clocks count from ${since}, and a crash resets none, for you keep them and not the nodes.${time}`;
}

interface PictureProps {
  readonly run: Stamped;
  readonly clock: ClockName;
  readonly chosen: string | null;
  readonly onTouch: (event: string) => void;
}

/** The latest events, and the newest are in sight; or a chosen part, from its beginning. */
function Picture({run, clock, chosen, onTouch}: PictureProps): ReactNode {
  const diagram = useMemo(() => labelled(run, clock), [run, clock]);
  const cones = useMemo(() => (chosen === null ? undefined : conesOf(run.diagram, chosen)), [run, chosen]);
  const {part} = run;
  const newest = diagram.events.at(-1)?.id;
  const first = part ? diagram.events[0]?.id : newest;
  const frame = useScrolled(part, newest);
  const order = diagram.events.map(({id}) => id);
  return (
    <div
      ref={frame}
      className={styles.scroll}
      role="region"
      aria-label="The run in space and time"
      tabIndex={0}
    >
      <SpaceTime
        diagram={diagram}
        label={`${part ? 'The first' : 'The latest'} ${order.length} events of ${part?.name ?? 'the run'}, from top to bottom`}
        highlight={chosen ?? undefined}
        cones={cones}
        wrapEvent={(event, drawn) => (
          <EventButton
            event={event}
            order={order}
            isChosen={event.id === chosen}
            isStop={event.id === (chosen ?? first)}
            onTouch={() => {
              onTouch(event.id);
            }}
          >
            {drawn}
          </EventButton>
        )}
      />
    </div>
  );
}

/** A part is read from its beginning, a run so far from its end. */
function useScrolled(part: Run['part'], newest: string | undefined): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollTop = part ? 0 : frame.current.scrollHeight;
  }, [part, newest]);
  return frame;
}

/** The same as text, drawn when it is opened. */
function Table({run}: Pick<PictureProps, 'run'>): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.more}
      onToggle={({currentTarget}) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>The same events as a table, with every clock</summary>
      {isOpen && <TextTable table={runTable(run)} caption="Events and their clocks" className={parts.log} />}
    </details>
  );
}
