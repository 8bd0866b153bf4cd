import clsx from 'clsx';
import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Playing {
  readonly on: boolean;
  readonly toggle: () => void;
}

interface Choice {
  readonly value: number;
  readonly set: (value: number) => void;
}

interface Props {
  /** What a step is, for the buttons' names: "step", "event", "round". */
  readonly step: string;
  /** Absent where nothing plays by itself. */
  readonly play?: Playing;
  /** Null when there is nothing before, or after. */
  readonly onBack: (() => void) | null;
  readonly onStep: (() => void) | null;
  /** The place in what has been computed so far, in steps; absent where one cannot seek. */
  readonly place?: Choice & {readonly least: number; readonly last: number; readonly text: string};
  readonly speed?: Choice & {readonly choices: readonly number[]};
  readonly seed?: Choice;
  readonly onReset: () => void;
  readonly onCopy: () => void;
  /** What became of the last copy, in words; empty before the first. */
  readonly copied: string;
}

/** The row by which a scenario is played, stepped, sought, begun again and passed on. */
export default function ScenarioBar(props: Props): ReactNode {
  const {step, play, onBack, onStep, place, speed, seed, onReset, onCopy, copied} = props;
  return (
    <div className={styles.bar}>
      <div className={styles.group} role="group" aria-label="Play">
        {play && (
          <button type="button" className={styles.main} onClick={play.toggle}>
            {play.on ? 'Pause' : 'Play'}
          </button>
        )}
        <button type="button" className={controls.inset} disabled={!onBack} onClick={onBack ?? undefined}>
          <span aria-hidden="true">←</span> Back<span className={controls.heard}> one {step}</span>
        </button>
        <button type="button" className={controls.inset} disabled={!onStep} onClick={onStep ?? undefined}>
          Step<span className={controls.heard}> one {step}</span> <span aria-hidden="true">→</span>
        </button>
      </div>
      {place && <Place {...place} />}
      {speed && <Speed {...speed} />}
      {seed && <Seed {...seed} />}
      <div className={styles.group}>
        <button type="button" className={controls.inset} onClick={onReset}>
          Reset
        </button>
        <button type="button" className={controls.inset} onClick={onCopy}>
          Copy link
        </button>
        <span role="status" className={styles.copied}>
          {copied}
        </span>
      </div>
    </div>
  );
}

function Place({value, set, least, last, text}: NonNullable<Props['place']>): ReactNode {
  return (
    <label className={clsx(controls.field, styles.place)}>
      <span>{text}</span>
      <input
        type="range"
        min={least}
        max={last}
        value={value}
        aria-valuetext={text}
        onChange={({target}) => {
          set(target.valueAsNumber);
        }}
      />
    </label>
  );
}

function Speed({value, set, choices}: NonNullable<Props['speed']>): ReactNode {
  return (
    <label className={controls.field}>
      <span>Speed</span>
      <select
        value={value}
        onChange={({target}) => {
          set(Number(target.value));
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}×
          </option>
        ))}
      </select>
    </label>
  );
}

function Seed({value, set}: Choice): ReactNode {
  return (
    <label className={clsx(controls.field, styles.seed)}>
      <span>Seed</span>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={0xffffffff}
        step={1}
        value={value}
        onChange={({target}) => {
          if (target.validity.valid && target.value !== '') set(target.valueAsNumber);
        }}
      />
    </label>
  );
}
