import type {ReactNode} from 'react';
import type {Network} from '../../core/exploring/schedules/rules.ts';
import controls from '../../css/controls.module.css';
import Select from '../frame/Select.tsx';
import Versions from '../workbench/Versions.tsx';
import {requireExample} from './examples/index.ts';
import type {Action, Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  /** Puts a text there, and keeps what was there as a version. */
  readonly take: (code: string) => void;
  /** Older texts, the newest first. */
  readonly versions: () => readonly string[];
}

const names: Readonly<Record<Network, string>> = {
  once: 'comes once, at any time',
  again: 'may come any number of times, or never',
};

/** What the network does, and the example as it was. */
export default function Experiment({session, dispatch, take, versions}: Props): ReactNode {
  return (
    <>
      <Select
        name="A message"
        value={session.network}
        options={(['once', 'again'] as const).map((value) => ({value, text: names[value]}))}
        onChange={(network) => {
          dispatch({type: 'network', network});
        }}
      />
      <button
        type="button"
        className={controls.inset}
        onClick={() => {
          take(requireExample(session.example).code);
        }}
      >
        Begin anew
      </button>
      <Versions
        key={session.example}
        {...{versions, take}}
        none="There are none yet: one is kept, up to ten, when something else takes its place."
      />
    </>
  );
}
