import {useMemo, type ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import {isModelName, modelNames, type ModelName} from '../../core/checking/models/names.ts';
import LitMap from '../../views/LitMap/index.tsx';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import {beginsAnew, eventKeys} from '../frame/history-session.ts';
import type {LabProps} from '../frame/LabProps.ts';
import {useOpened, type Opened} from '../frame/useOpened.ts';
import {momentInWords} from '../history/moment.ts';
import {prefixOf} from '../history/prefix.ts';
import {useEditing} from '../history/useEditing.ts';
import Bars from './Bars.tsx';
import LabRow from './LabRow.tsx';
import {litMap} from './map.ts';
import Record from './Record.tsx';
import {examples, requireExample} from './scenarios.ts';
import {begin, operationsOf, reduce, type Action, type Session} from './session.ts';
import Story from './Story.tsx';
import {useJudged, type Judging} from './useJudged.ts';
import VerdictLine from './VerdictLine.tsx';
import {saidBy, saidByAll} from './words.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the example begins. */
  readonly open?: (address: string, example: string) => Opened<Session>;
}

const fromExample: NonNullable<Props['open']> = (_, example) => ({session: begin(example), note: ''});

/** The models lab: one history, judged by every model, on the map of models. */
export default function ModelsLab({preset, page, address, open = fromExample}: Props): ReactNode {
  const example = requireExample(preset);
  const {session, note, dispatch} = useOpened(() => open(address, example), {reduce, beginsAnew});
  const {events, initial, place, model} = session;
  const whole = useMemo(() => operationsOf({events, initial}), [events, initial]);
  const operations = useMemo(() => (place === null ? whole : prefixOf(whole, place)), [whole, place]);
  const judging = useJudged(operations, initial);
  const editing = useEditing(whole, (changed) => {
    dispatch({type: 'events', events: changed});
  });
  const verdict = model === null ? undefined : judging.known[model];
  const title = `Consistency models: ${examples.get(session.example)?.title ?? ''}`;
  const caption = captionOf(session, whole);
  const said = heard(judging, operations, model);
  return (
    <Frame
      title={title}
      note={note}
      picture={<Map judging={judging} session={session} dispatch={dispatch} />}
      bars={<Bars operations={operations} verdict={verdict} editing={place === null ? editing : null} />}
      caption={caption}
      verdict={<VerdictLine operations={operations} judging={judging} model={model} />}
      row={<LabRow session={session} dispatch={dispatch} mark={markOf(judging)} />}
      story={<Story {...{session, operations, judging, editing, dispatch}} />}
      experiment={<Experiment {...{session, dispatch, editing}} operations={whole} />}
      record={<Record operations={operations} judged={judging.known} verdict={verdict} />}
      share={<LabShare title={title} page={page} session={session} />}
      announcement={session.playing || said === '' ? '' : `${caption.text} ${said}`}
      keys={eventKeys(session, events.length, dispatch)}
      keysHint="Keys: on the map arrow keys lead from model to model, and Enter lets go; on a bar ← and → move its call, with Shift its end, ↑ and ↓ choose another, Delete removes it; elsewhere in the lab space plays and pauses, and ← and → go one event. Escape leaves."
    />
  );
}

interface MapProps {
  readonly session: Session;
  readonly judging: Judging;
  readonly dispatch: (action: Action) => void;
}

/** The map, lit by what is known; a box or an arrow is chosen on it. */
function Map({session: {model, pair}, judging, dispatch}: MapProps): ReactNode {
  return (
    <LitMap
      diagram={litMap(judging.known)}
      label="Models"
      chosen={model}
      edge={pair && [pair[1], pair[0]]}
      onChoose={(name) => {
        dispatch({type: 'model', model: name !== null && isModelName(name) ? name : null});
      }}
      onEdge={(stronger, weaker) => {
        if (isModelName(stronger) && isModelName(weaker)) dispatch({type: 'pair', pair: [weaker, stronger]});
      }}
    />
  );
}

/** The verdict for ears; empty until there is one. */
function heard({known, whole}: Judging, operations: readonly Operation[], model: ModelName | null): string {
  const verdict = model === null ? undefined : known[model];
  const said = model !== null && verdict ? saidBy(model, operations, verdict) : whole && saidByAll(whole);
  return said ? `${said.word}. ${said.sentence}` : '';
}

/** When a model's verdict turns, this does. */
function markOf({known}: Judging): string {
  return modelNames.map((name) => known[name]?.kind.charAt(0) ?? '').join('');
}

/** The last event of the moment, or of the whole history what it shows. */
function captionOf(
  {place, example}: Session,
  operations: readonly Operation[],
): {text: string; time?: string} {
  if (place === null) return {text: examples.get(example)?.intro ?? ''};
  return momentInWords(place, operations);
}
