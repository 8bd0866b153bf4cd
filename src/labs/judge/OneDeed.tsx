import type {ReactNode, SyntheticEvent} from 'react';
import controls from '../../css/controls.module.css';
import NumberField from '../frame/NumberField.tsx';
import Select from '../frame/Select.tsx';
import type {Case} from './cases/case.ts';
import {groupsOf, SPAN_MS, type Deed} from './schedule.ts';
import type {Action} from './session.ts';
import {nodesOf} from './setup.ts';
import styles from './styles.module.css';
import {deedInWords, faultName, groupName} from './words.ts';

interface Props {
  readonly about: Case;
  readonly deed: Deed;
  readonly place: number;
  readonly isNewest: boolean;
  readonly dispatch: (action: Action) => void;
}

/** One fault: a line in words, and its fields when it is open. Of all of them one is open at a time. */
export default function OneDeed({about, deed, place, isNewest, dispatch}: Props): ReactNode {
  const change = (part: Partial<Deed>) => {
    dispatch({type: 'change', place, deed: {...deed, ...part}});
  };
  return (
    <details name={`faults of ${about.name}`} open={isNewest} onToggle={bringIntoSight}>
      <summary>{`${place + 1}. ${deedInWords(deed)}`}</summary>
      <fieldset className={styles.deed}>
        <legend className={controls.heard}>{`Fault ${place + 1}`}</legend>
        <Target about={about} deed={deed} change={change} />
        <div className={styles.part}>
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
        </div>
      </fieldset>
    </details>
  );
}

/** The list alone is scrolled: the page stays where the reader has it. */
function bringIntoSight({currentTarget: deed}: SyntheticEvent<HTMLDetailsElement>): void {
  const list = deed.parentElement;
  if (deed.open && list) list.scrollTop = deed.offsetTop - list.offsetTop;
}

interface FieldsProps {
  readonly deed: Deed;
  readonly change: (part: Partial<Deed>) => void;
}

function Target({about, deed, change}: FieldsProps & Pick<Props, 'about'>): ReactNode {
  const groups = groupsOf(nodesOf(about));
  return (
    <div className={styles.part}>
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
    </div>
  );
}

function Times({deed, change}: FieldsProps): ReactNode {
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
