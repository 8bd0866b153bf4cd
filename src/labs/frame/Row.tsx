import {useContext, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import styles from './Row.module.css';
import {SmallLab} from './small.ts';

/** What a press does; null while there is nothing to do, and then the button keeps the focus. */
type Press = (() => void) | null;

interface Props {
  /** The next thing of the story. */
  readonly next?: {readonly label: string; readonly press: Press};
  /** What the lab puts beside it: another choice of what comes next. */
  readonly beside?: ReactNode;
  /** Absent where nothing plays by itself. */
  readonly play?: {readonly on: boolean; readonly press: Press};
  /** What a step is, for the buttons' names: "event", "round". */
  readonly unit: string;
  readonly back: Press;
  /** Absent where the next thing is the step. */
  readonly step?: Press;
  /** The place in what is known of the run, in steps; absent where one cannot seek. */
  readonly place?: {
    readonly value: number;
    readonly least: number;
    readonly last: number;
    /** `1.20 s, event 14 of 31` */
    readonly text: string;
    readonly set: (value: number) => void;
  };
}

/** The row at hand of every lab: next, play, back, step, time. A button that can do nothing says so, and stays. */
export default function Row(props: Props): ReactNode {
  const {next, beside} = props;
  const isSmall = useContext(SmallLab);
  return (
    <div className={styles.row} role="group" aria-label="At hand" data-row="">
      {next && (
        <p className={styles.next}>
          <span className={controls.heard}>Next:</span>
          <Button className={controls.primary} press={next.press}>
            <span key={next.label}>{next.label}</span>
          </Button>
        </p>
      )}
      {!isSmall && beside}
      {!isSmall && <Moves {...props} />}
    </div>
  );
}

function Moves({play, unit, back, step, place}: Props): ReactNode {
  return (
    <div className={styles.moves}>
      {play && (
        <Button className={styles.play} press={play.press}>
          <span key={String(play.on)}>{play.on ? 'Pause' : 'Play'}</span>
        </Button>
      )}
      <Button press={back}>
        <span aria-hidden="true">←&nbsp;</span>
        <span>Back</span>
        <span className={controls.heard}> one {unit}</span>
      </Button>
      {step !== undefined && (
        <Button press={step}>
          <span>Step</span>
          <span className={controls.heard}> one {unit}</span>
          <span aria-hidden="true">&nbsp;→</span>
        </Button>
      )}
      {place && <Place {...place} />}
    </div>
  );
}

interface ButtonProps {
  readonly press: Press;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function Button({press, className = controls.inset, children}: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={className}
      // Not `disabled`, which would drop the focus of whoever has just pressed it.
      aria-disabled={press === null}
      onClick={press ?? undefined}
    >
      {children}
    </button>
  );
}

function Place({value, least, last, text, set}: NonNullable<Props['place']>): ReactNode {
  return (
    <label className={styles.place}>
      <span className={controls.heard}>Time</span>
      <input
        type="range"
        min={least}
        max={Math.max(last, least + 1)}
        value={value}
        aria-valuetext={text}
        onChange={({target}) => {
          set(Math.min(target.valueAsNumber, last));
        }}
      />
    </label>
  );
}
