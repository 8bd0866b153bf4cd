import type {ReactNode} from 'react';
import {availabilityInWords, availabilityOf} from '../../core/checking/models/availability.ts';
import {definitions} from '../../core/checking/models/definitions.ts';
import {follows, modelNames, type ModelName} from '../../core/checking/models/names.ts';
import controls from '../../css/controls.module.css';
import type {Action, Pair} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly model: ModelName;
  readonly dispatch: (action: Action) => void;
}

/** A model: its definition and whose it is, where papers differ, what a cut leaves of it, and its neighbours. */
export default function ModelPanel({model, dispatch}: Props): ReactNode {
  const {says, source, differs} = definitions[model];
  const pairs: readonly Pair[] = [
    ...modelNames.filter((name) => follows[name].includes(model)).map((name): Pair => [model, name]),
    ...follows[model].map((name): Pair => [name, model]),
  ];
  return (
    <section className={styles.panel} aria-label={`The model ${model}`}>
      <p key={model}>
        <strong>{model}:</strong> {says} {differs} After: {source}.{' '}
        {availabilityInWords[availabilityOf(model)]}.
      </p>
      <div className={styles.row} role="group" aria-label={`What tells ${model} from its neighbours`}>
        {pairs.map(([allows, forbids]) => (
          <button
            key={`${allows} ${forbids}`}
            type="button"
            className={controls.inset}
            onClick={() => {
              dispatch({type: 'pair', pair: [allows, forbids]});
            }}
          >
            {allows === model ? `Weaker than ${forbids}: show it` : `Stronger than ${allows}: show it`}
          </button>
        ))}
      </div>
    </section>
  );
}
