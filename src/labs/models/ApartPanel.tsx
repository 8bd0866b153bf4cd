import type {ReactNode} from 'react';
import {eventsOf} from '../../core/checking/editing.ts';
import {apart} from '../../core/checking/models/apart.ts';
import {drawn} from '../../core/checking/models/drawn.ts';
import {allThatFollows, modelNames} from '../../core/checking/models/names.ts';
import controls from '../../css/controls.module.css';
import Timeline from '../../views/Timeline/index.tsx';
import Select from '../frame/Select.tsx';
import type {Action, Pair} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly pair: Pair;
  readonly dispatch: (action: Action) => void;
}

/** The smallest history that one model allows and another forbids, out of the file that was made by trying all. */
export default function ApartPanel({pair, dispatch}: Props): ReactNode {
  const [allows, forbids] = pair;
  const told = apart.find((each) => each.allows === allows && each.forbids === forbids);
  const operations = told?.history ? drawn(...told.history) : null;
  return (
    <section className={styles.panel} aria-label="Tell two models apart">
      <div className={styles.row}>
        <Choices pair={pair} dispatch={dispatch} />
        <button
          type="button"
          className={controls.inset}
          aria-disabled={operations === null}
          onClick={() => {
            if (operations)
              dispatch({type: 'events', events: eventsOf(operations), initial: null, isShown: true});
          }}
        >
          Put it on the map
        </button>
      </div>
      <p role="status">
        <span key={pair.join()}>{saidOf(pair, told)}</span>
      </p>
      {operations && (
        <Timeline
          operations={operations}
          title={`Allowed by ${allows}, forbidden by ${forbids}`}
          isLive
          isDense
        />
      )}
    </section>
  );
}

function Choices({pair: [allows, forbids], dispatch}: Props): ReactNode {
  const options = modelNames.map((value) => ({value}));
  const choose = (pair: Pair | null) => {
    dispatch({type: 'pair', pair});
  };
  return (
    <>
      <Select
        name="Allowed by"
        value={allows}
        options={options}
        onChange={(name) => {
          choose([name, forbids]);
        }}
      />
      <Select
        name="and forbidden by"
        value={forbids}
        options={options}
        onChange={(name) => {
          choose([allows, name]);
        }}
      />
      <button
        type="button"
        className={controls.inset}
        onClick={() => {
          choose(null);
        }}
      >
        Close
      </button>
    </>
  );
}

function saidOf([allows, forbids]: Pair, told: (typeof apart)[number] | undefined): string {
  if (!told) return 'That is one model: nothing tells it from itself.';
  const {history, most} = told;
  if (history !== null)
    return `A smallest history that ${allows} allows and ${forbids} forbids has ${most} ${most === 1 ? 'operation' : 'operations'}. All smaller ones on two registers by three processes were tried, and none tells the two apart.`;
  const tried = `Of all histories of up to ${most} operations on two registers by three processes, none is allowed by ${allows} and forbidden by ${forbids}`;
  return allThatFollows(allows).has(forbids)
    ? `${tried}: ${allows} implies ${forbids}.`
    : `${tried}. A longer one may be.`;
}
