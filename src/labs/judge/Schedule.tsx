import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import NumberField from '../frame/NumberField.tsx';
import Select from '../frame/Select.tsx';
import type {Case} from './cases/case.ts';
import {groupsOf, MOST_DEEDS, SPAN_MS, type Deed} from './schedule.ts';
import type {Action, Session} from './session.ts';
import {nodesOf} from './setup.ts';
import styles from './styles.module.css';
import {deedInWords, faultName, groupName} from './words.ts';

interface Props {
  readonly about: Case;
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** The reader's faults: what happens to whom, from when on, and for how long. */
export default function Schedule({about, session: {deeds}, dispatch}: Props): ReactNode {
  const canAdd = deeds.length < MOST_DEEDS;
  return (
    <div className={styles.schedule} role="group" aria-label="Your faults">
      {deeds.map((deed, place) => (
        <OneDeed key={place} {...{about, deed, place, dispatch}} />
      ))}
      <p>
        <button
          type="button"
          className={controls.inset}
          aria-disabled={!canAdd}
          onClick={() => {
            if (canAdd) dispatch({type: 'add'});
          }}
        >
          Add a fault
        </button>{' '}
        <span className={styles.bounds}>{`Up to ${MOST_DEEDS}; clients ask for ${SPAN_MS} ms.`}</span>
      </p>
    </div>
  );
}

interface DeedProps {
  readonly about: Case;
  readonly deed: Deed;
  readonly place: number;
  readonly dispatch: Props['dispatch'];
}

function OneDeed({about, deed, place, dispatch}: DeedProps): ReactNode {
  const change = (part: Partial<Deed>) => {
    dispatch({type: 'change', place, deed: {...deed, ...part}});
  };
  const groups = groupsOf(nodesOf(about));
  return (
    <fieldset className={styles.deed}>
      <legend className={controls.heard}>{`Fault ${place + 1}: ${deedInWords(deed)}`}</legend>
      <Select
        name="Whom"
        value={groupName(deed.nodes)}
        options={groups.map((nodes) => ({value: groupName(nodes)}))}
        onChange={(name) => {
          change({nodes: groups.find((nodes) => groupName(nodes) === name) ?? deed.nodes});
        }}
      />
      <Select
        name="What"
        value={deed.fault}
        options={about.faults.map((value) => ({value, text: faultName(value)}))}
        onChange={(fault) => {
          change({fault});
        }}
      />
      <Times deed={deed} change={change} />
      <button
        type="button"
        className={controls.inset}
        onClick={() => {
          dispatch({type: 'remove', place});
        }}
      >
        Remove<span className={controls.heard}>{` fault ${place + 1}`}</span>
      </button>
    </fieldset>
  );
}

interface TimesProps {
  readonly deed: Deed;
  readonly change: (part: Partial<Deed>) => void;
}

function Times({deed, change}: TimesProps): ReactNode {
  return (
    <>
      <NumberField
        name="From, ms"
        value={deed.fromMs}
        most={SPAN_MS}
        set={(fromMs) => {
          change({fromMs});
        }}
      />
      <NumberField
        name="For, ms"
        value={deed.forMs}
        most={SPAN_MS}
        set={(forMs) => {
          change({forMs});
        }}
      />
    </>
  );
}
