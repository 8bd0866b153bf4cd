import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import {availabilityOf} from '../../core/checking/models/availability.ts';
import type {Judged} from '../../core/checking/models/judge-all.ts';
import {follows, type ModelName} from '../../core/checking/models/names.ts';
import type {ModelVerdict} from '../../core/checking/models/verdict.ts';
import {partiesOf} from '../../core/checking/models/wording.ts';
import EventTable from '../../views/EventTable/index.tsx';
import WideTable from '../frame/WideTable.tsx';
import styles from './styles.module.css';
import {definitionTable, verdictTable} from './verdict-table.ts';
import {kindInWords, shortOf} from './words.ts';

interface Props {
  readonly operations: readonly Operation[];
  readonly judged: Partial<Judged>;
  /** Whose order or reason the bars show, if anybody's. */
  readonly verdict: ModelVerdict | undefined;
}

/** All that the pictures say: the map as a list within lists, what each model says and why, and the history. */
export default function Record({operations, judged, verdict}: Props): ReactNode {
  const [only] = verdict?.kind === 'allowed' ? verdict.views : [];
  return (
    <div className={styles.record}>
      <p>The map, each model above what follows from it:</p>
      <ul>{branch('linearizable', judged, new Set())}</ul>
      <WideTable table={verdictTable(operations, judged)} title="What each model says, and why" />
      <WideTable table={definitionTable} title="What each model promises, and after whom" />
      {operations.length > 0 && (
        <EventTable
          operations={operations}
          title="The history"
          order={only?.process === null ? only.order : []}
          clash={verdict?.kind === 'forbidden' ? partiesOf(operations, verdict.reason) : []}
        />
      )}
    </div>
  );
}

/** A model and, in a list, what follows from it at once; what has been told before is only named. */
function branch(name: ModelName, judged: Partial<Judged>, told: Set<ModelName>): ReactNode {
  const isNew = !told.has(name);
  told.add(name);
  const weaker = isNew ? follows[name] : [];
  const kind = kindInWords(judged[name]?.kind ?? 'dark');
  return (
    <li key={name}>
      {isNew ? `${name}: ${kind}, ${shortOf(availabilityOf(name))}` : `${name}, as above`}
      {weaker.length > 0 && <ul>{weaker.map((each) => branch(each, judged, told))}</ul>}
    </li>
  );
}
