import type {ReactNode} from 'react';
import {reloadIfStale} from '../../hooks/offline/reloadIfStale.ts';
import Branches from '../frame/Branches.tsx';
import Dare from '../frame/Dare.tsx';
import {fetched} from '../frame/fetched.tsx';
import type {Action} from './actions.ts';
import {armedInWords} from './armed-words.ts';
import {dareItem, dareOf, isDareMet, isWorkedName, type WorkedName} from './dares.ts';
import {bugOf} from './setup.ts';
import type {Branch} from './session.ts';
import {runLink} from './run-link.ts';
import type {Seen} from './Stage.tsx';
import {faultInWords, seconds} from './words.ts';

const Exhibit = fetched(() => import('./Exhibit.tsx'));
const Unbroken = fetched(() => import('./Unbroken.tsx'));

interface Props extends Omit<Seen, 'world'> {
  readonly dispatch: (action: Action) => void;
}

/** What comes after the reader has acted: what waits for its moment, another future, the dare; and in the museum the exhibit. */
export default function After({session, judgement, dispatch}: Props): ReactNode {
  const {preset} = session.setup;
  const dare = dareOf(preset);
  const isMet = isDareMet(session, judgement);
  const waiting = armedInWords(session).filter(({state}) => state === 'waiting');
  return (
    <>
      {waiting.map(({words}, place) => (
        <p key={place}>
          <span key={words}>{words}</span>
        </p>
      ))}
      <Branches
        branches={session.branches.map((branch) => ({label: branchInWords(branch)}))}
        onReturn={(place) => {
          dispatch({type: 'return', place});
        }}
      />
      {dare && (
        <Dare
          key={preset}
          item={dareItem(preset)}
          {...dare}
          isOpen={session.isDared}
          isMet={isMet}
          run={() => runLink(session)}
          onWorked={() => {
            if (isWorkedName(preset)) showRun(preset, dispatch);
          }}
        />
      )}
      {bugOf(session.setup) !== null && <Exhibit key={preset} {...{session, judgement, isMet, dispatch}} />}
      {preset === 'exhibit-10' && <Unbroken dispatch={dispatch} />}
    </>
  );
}

/** Finds a run that does it: what looks for it is fetched by those who ask. */
function showRun(name: WorkedName, dispatch: Props['dispatch']): void {
  import('./worked.ts').then(({workedRun}) => {
    dispatch({type: 'worked', run: workedRun(name)});
  }, reloadIfStale);
}

/** Where the other future leads away, and how: 'with “Cut: A from B and C” at 1.200 s'. */
function branchInWords({tape, shared}: Branch): string {
  const after = tape.recording.log.slice(shared);
  const fault = after.find(({cause}) => cause.kind === 'command' && cause.command.kind !== 'tell');
  if (fault?.cause.kind === 'command')
    return `with “${faultInWords(fault.cause.command)}” at ${seconds(fault.at)}`;
  return `as it went on from ${seconds(after[0]?.at ?? 0)}`;
}
