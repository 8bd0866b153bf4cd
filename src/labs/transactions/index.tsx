import {useMemo, type ReactNode} from 'react';
import {eventsOf, prefixOf} from '../../core/checking/transactions/editing.ts';
import type {Anomaly} from '../../core/checking/transactions/finding.ts';
import {levels} from '../../core/checking/transactions/levels.ts';
import type {Transaction} from '../../core/checking/transactions/transaction.ts';
import LitMap from '../../views/LitMap/index.tsx';
import {fetched} from '../frame/fetched.tsx';
import {beginsAnew, eventKeys} from '../frame/history-session.ts';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import {useOpened, type Opened} from '../frame/useOpened.ts';
import LabRow from './LabRow.tsx';
import {levelMap} from './map.ts';
import Picture from './Picture.tsx';
import Record from './Record.tsx';
import {examples, requireExample} from './scenarios.ts';
import {begin, reduce, type Action, type Session} from './session.ts';
import Story from './Story.tsx';
import {useJudged, type Judging} from './useJudged.ts';
import VerdictLine from './VerdictLine.tsx';
import {nameOf, saidOf} from './words.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the example begins. */
  readonly open?: (address: string, example: string) => Opened<Session>;
}

const fromExample: NonNullable<Props['open']> = (_, example) => ({session: begin(example), note: ''});

/** The transactions lab: a history of transactions, its anomalies as cycles, and the levels that are left on their map. */
export default function TransactionsLab({preset, page, address, open = fromExample}: Props): ReactNode {
  const example = requireExample(preset);
  const {session, note, dispatch} = useOpened(() => open(address, example), {reduce, beginsAnew});
  const {spec, transactions: whole, place} = session;
  const transactions = useMemo(() => (place === null ? whole : prefixOf(whole, place)), [whole, place]);
  const judging = useJudged({spec, transactions});
  const {answer} = judging;
  const anomaly = shownOf(session, answer?.anomalies ?? []);
  const count = useMemo(() => eventsOf(whole).length, [whole]);
  const title = `Transactions: ${examples.get(session.example)?.title ?? ''}`;
  const caption = captionOf(session, whole);
  const said = answer ? saidOf({transactions, answer, anomaly}) : null;
  return (
    <Frame
      title={title}
      note={note}
      picture={<Levels judging={judging} session={session} dispatch={dispatch} />}
      bars={<Picture {...{transactions, answer, anomaly, dispatch}} chosen={session.chosen} />}
      caption={caption}
      verdict={<VerdictLine judging={judging} said={said} />}
      row={<LabRow {...{session, count, dispatch}} mark={markOf(judging)} />}
      story={<Story {...{session, transactions, answer, anomaly, dispatch}} />}
      experiment={<Experiment session={session} dispatch={dispatch} />}
      record={<Record transactions={transactions} answer={answer} />}
      share={<LabShare title={title} page={page} session={session} />}
      announcement={session.playing || !said ? '' : `${caption.text} ${said.word} ${said.sentence}`}
      keys={eventKeys(session, count, dispatch)}
      keysHint="Keys: on the map arrow keys lead from level to level, on the cards from transaction to transaction, and Enter lets go; elsewhere in the lab space plays and pauses, and ← and → go one event. Escape leaves."
    />
  );
}

interface LevelsProps {
  readonly session: Session;
  readonly judging: Judging;
  readonly dispatch: (action: Action) => void;
}

/** The map of levels; one is chosen on it. */
function Levels({session, judging, dispatch}: LevelsProps): ReactNode {
  return (
    <LitMap
      diagram={levelMap(judging.answer)}
      label="Levels of isolation"
      chosen={session.level}
      onChoose={(name) => {
        dispatch({type: 'level', level: levels.find((level) => level === name) ?? null});
      }}
    />
  );
}

/** The anomaly that was asked for, or else the first that has a cycle, or the first. */
function shownOf({anomaly}: Session, anomalies: readonly Anomaly[]): Anomaly | undefined {
  return (
    anomalies.find(({name}) => name === anomaly) ??
    anomalies.find(({cycle}) => cycle !== undefined) ??
    anomalies[0]
  );
}

/** When a level's light turns, this does. */
function markOf({answer}: Judging): string {
  return answer ? [...answer.ruledOut].join() : '';
}

/** The last event of the moment, or of the whole history what it shows. */
function captionOf(
  {place, example}: Session,
  transactions: readonly Transaction[],
): {text: string; time?: string} {
  if (place === null) return {text: examples.get(example)?.intro ?? ''};
  const {index, ends} = eventsOf(transactions)[place - 1] ?? {};
  if (index === undefined) return {time: `Event ${place}`, text: 'Nothing has happened yet.'};
  const outcome = transactions[index]?.outcome === 'fail' ? 'is aborted' : 'is committed';
  return {time: `Event ${place}`, text: `${nameOf(index)} ${ends ? outcome : 'begins'}.`};
}
