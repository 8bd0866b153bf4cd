import {useDeferredValue, useMemo, useState, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import TextTable from '../../views/TextTable/index.tsx';
import Code from '../fallacies/Code.tsx';
import Dial from '../fallacies/Dial.tsx';
import {presetOf, requirePreset} from '../fallacies/scenarios/index.ts';
import {resultOf} from '../fallacies/words.ts';
import type {LabProps} from '../frame/LabProps.ts';
import {columnsOf, dialOf, tableOf, usualOf} from './columns.ts';
import styles from './styles.module.css';

/** The fallacies bench in small, for the place in a lesson where a belief stands: its code, its runs, and the world to change. */
export default function Belief({preset, page}: LabProps): ReactNode {
  const named = requirePreset(preset);
  const {title, code, wanted} = presetOf(named);
  const [value, setValue] = useState(() => usualOf(named));
  // A slider that moves does not wait for the runs.
  const shown = useDeferredValue(value);
  const columns = useMemo(() => columnsOf(named, shown), [named, shown]);
  return (
    <section className={styles.belief} aria-label={`Lab: ${title}, in small`} tabIndex={-1}>
      <p className={styles.title}>
        On the bench: <strong>{title}</strong>
      </p>
      <Code text={code} />
      <Dial parameter={dialOf(named)} usual={usualOf(named)} value={value} set={setValue} />
      <TextTable table={tableOf(named, columns)} className={styles.table} />
      <p>
        Wanted: {wanted.says}. Each column adds a defence to the ones before, and all have the same arrivals
        and the same luck. <a href={`${page}?preset=${named}`}>Open it on the whole bench</a>
      </p>
      <p className={controls.heard} role="status">
        {shown !== usualOf(named) &&
          columns.map(({head, run}) => `${head}: ${resultOf(run.measures)}`).join(' ')}
      </p>
    </section>
  );
}
