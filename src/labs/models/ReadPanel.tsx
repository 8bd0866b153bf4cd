import type {ReactNode} from 'react';
import {withChange} from '../../core/checking/editing.ts';
import type {Operation, Value} from '../../core/checking/history.ts';
import type {PossibilityByAll} from '../../core/checking/models/may-return.ts';
import {modelNames, type ModelName} from '../../core/checking/models/names.ts';
import {label, processInWords, valueInWords} from '../../core/checking/phrases.ts';
import controls from '../../css/controls.module.css';
import TextTable from '../../views/TextTable/index.tsx';
import type {TextTable as TextTableData} from '../../views/TextTable/table.ts';
import parts from '../frame/parts.module.css';
import type {Action} from './session.ts';
import styles from './styles.module.css';
import {useReturning} from './useReturning.ts';
import {listed, saidBy} from './words.ts';

interface Props {
  readonly operations: readonly Operation[];
  readonly initial: Value;
  /** The read's index. */
  readonly read: number;
  readonly model: ModelName | null;
  readonly dispatch: (action: Action) => void;
}

/** What a read may return by each model, each value to be tried; and why, by the chosen model. */
export default function ReadPanel({operations, initial, read, model, dispatch}: Props): ReactNode {
  const {possibilities, isDone, isCancelled, cancel} = useReturning(operations, read, initial);
  const operation = operations[read];
  if (!operation) return null;
  const values = isDone ? possibilities.slice(0, -1) : possibilities;
  return (
    <section className={styles.panel} aria-label="What may this read return?">
      <p key={read}>
        <strong>{`${label(operation)}, by ${processInWords(operation.process)}:`}</strong> what may it return,
        if all else happened as it did?
      </p>
      <div className={styles.row} role="group" aria-label="Let it return">
        {values.map(({value}) => (
          <button
            key={JSON.stringify(value)}
            type="button"
            className={controls.inset}
            aria-pressed={JSON.stringify(value) === JSON.stringify(operation.value)}
            onClick={() => {
              dispatch({type: 'events', events: withChange(operations, read, {value})});
            }}
          >
            {valueInWords(value)}
          </button>
        ))}
      </div>
      {isDone ? (
        <Told {...{possibilities, operations, read}} model={model ?? 'linearizable'} />
      ) : (
        <Waiting tried={possibilities.length} {...{isCancelled, cancel}} />
      )}
    </section>
  );
}

interface WaitingProps {
  readonly tried: number;
  readonly isCancelled: boolean;
  readonly cancel: () => void;
}

function Waiting({tried, isCancelled, cancel}: WaitingProps): ReactNode {
  const words = isCancelled ? 'Cancelled. ' : `Trying values: ${tried} so far. `;
  return (
    <p key={String(isCancelled)}>
      <span key={words}>{words}</span>
      {!isCancelled && (
        <button type="button" className={controls.inset} onClick={cancel}>
          Cancel
        </button>
      )}
    </p>
  );
}

interface ToldProps {
  /** The last stands for every value that nobody writes. */
  readonly possibilities: readonly PossibilityByAll[];
  readonly operations: readonly Operation[];
  readonly read: number;
  readonly model: ModelName;
}

function Told({possibilities, operations, read, model}: ToldProps): ReactNode {
  const nameOf = (each: PossibilityByAll) =>
    each === possibilities.at(-1) ? 'anything else' : valueInWords(each.value);
  const withValue = (value: Value) =>
    operations.map((each, index) => (index === read ? {...each, value} : each));
  return (
    <>
      <TextTable table={answers(possibilities, nameOf)} />
      <details className={parts.fold}>
        <summary>{`Why, by ${model}`}</summary>
        <ul className={styles.why}>
          {possibilities.map((each) => {
            const {word, sentence} = saidBy(model, withValue(each.value), each.judged[model]);
            const words = `${nameOf(each)}: ${word}. ${sentence}`;
            return <li key={words}>{words}</li>;
          })}
        </ul>
      </details>
    </>
  );
}

/** Models that give the same answer share a row. */
function answers(
  possibilities: readonly PossibilityByAll[],
  nameOf: (each: PossibilityByAll) => string,
): TextTableData {
  const rows = new Map<string, {readonly models: ModelName[]; readonly cells: readonly string[]}>();
  for (const model of modelNames) {
    const of = (...kinds: readonly string[]) =>
      possibilities.filter(({judged}) => kinds.includes(judged[model].kind)).map(nameOf);
    const open = of('unknown', 'undefined');
    const cells = [listed(of('allowed')) || 'no value', listed(of('forbidden')) || 'no value', listed(open)];
    const known = rows.get(cells.join('|'));
    if (known) known.models.push(model);
    else rows.set(cells.join('|'), {models: [model], cells});
  }
  const all = [...rows.values()];
  const isOpen = all.some(({cells}) => cells[2] !== '');
  return {
    head: ['By', 'it may return', 'and not', ...(isOpen ? ['no answer on'] : [])],
    rows: all.map(({models, cells}) => [listed(models), ...cells.slice(0, isOpen ? 3 : 2)]),
  };
}
