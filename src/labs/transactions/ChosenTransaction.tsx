import type {ReactNode} from 'react';
import {canonical} from '../../core/checking/canonical.ts';
import {inPlaces, withOutcome, withValue} from '../../core/checking/transactions/editing.ts';
import {keyInWords, type Step, type Transaction} from '../../core/checking/transactions/transaction.ts';
import controls from '../../css/controls.module.css';
import Select from '../frame/Select.tsx';
import styles from './styles.module.css';
import type {Action, Session} from './session.ts';
import {offered} from './values.ts';
import {nameOf, processInWords, valueInWords} from './words.ts';

interface Props {
  readonly session: Session;
  /** Which transaction. */
  readonly index: number;
  readonly dispatch: (action: Action) => void;
}

const outcomes = [
  {value: 'ok', text: 'committed'},
  {value: 'fail', text: 'aborted'},
  {value: 'info', text: 'nobody knows'},
] as const;

/** The transaction that is chosen: what each read of it returned, how it ended, and the way to be rid of it. */
export default function ChosenTransaction({session, index, dispatch}: Props): ReactNode {
  const {transactions} = session;
  const transaction = transactions[index];
  if (!transaction) return null;
  const {process, outcome} = transaction;
  const name = `${nameOf(index)} by ${processInWords(process)}`;
  const set = (changed: readonly Transaction[]) => {
    dispatch({type: 'history', transactions: changed});
  };
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <strong key={name} className={styles.name}>
        {name}
      </strong>
      {readsIn(transaction).map(({step, place}) => (
        <ReadValue
          key={`${index} ${place}`}
          {...{session, step}}
          onChange={(value) => {
            set(withValue(transactions, {index, step: place}, value));
          }}
        />
      ))}
      <Select
        name="It was"
        value={outcome}
        options={outcomes}
        onChange={(end) => {
          set(withOutcome(transactions, index, end));
        }}
      />
      <Remove
        onPress={() => {
          dispatch({type: 'choose', index: null});
          set(inPlaces(transactions.filter((_, other) => other !== index)));
        }}
      />
    </div>
  );
}

/** What it read, if it was committed, each with its place among the steps. */
function readsIn({steps, outcome}: Transaction): {readonly step: Step; readonly place: number}[] {
  return steps.flatMap((step, place) => (step.f === 'r' && outcome === 'ok' ? [{step, place}] : []));
}

function Remove({onPress}: {readonly onPress: () => void}): ReactNode {
  return (
    <button type="button" className={controls.inset} onClick={onPress}>
      Remove
    </button>
  );
}

interface ReadValueProps {
  readonly session: Session;
  readonly step: Step;
  readonly onChange: (value: Step['value']) => void;
}

function ReadValue({session, step, onChange}: ReadValueProps): ReactNode {
  const values = offered(session, step);
  return (
    <Select
      name={`It read from ${keyInWords(step.key)}`}
      value={canonical(step.value)}
      options={values.map((value) => ({value: canonical(value), text: valueInWords(value)}))}
      onChange={(chosen) => {
        const value = values.find((each) => canonical(each) === chosen);
        if (value !== undefined) onChange(value);
      }}
    />
  );
}
