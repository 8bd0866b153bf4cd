import type {ReactNode} from 'react';
import {specNames} from '../../core/checking/specs/index.ts';
import controls from '../../css/controls.module.css';
import {useCopy} from '../../hooks/useCopy.ts';
import Select from '../frame/Select.tsx';
import {exampleNames, examples} from './scenarios.ts';
import type {Action, Session} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  /** The address that shows this history to somebody else; `null` if it is too long for an address. */
  readonly link: string | null;
}

/** Which history, of what, one step back, and on to somebody else. */
export default function Toolbar({session, dispatch, link}: Props): ReactNode {
  const [copied, copy] = useCopy();
  return (
    <>
      <Select
        name="Example"
        value={session.example}
        options={exampleNames.map((name) => ({value: name, text: examples[name].title}))}
        onChange={(name) => {
          dispatch({type: 'example', name});
        }}
      />
      <Select
        name="A history of a"
        value={session.spec}
        options={specNames.map((name) => ({value: name}))}
        onChange={(spec) => {
          dispatch({type: 'spec', spec});
        }}
      />
      <div className={styles.row}>
        <button
          type="button"
          className={controls.inset}
          disabled={session.past.length === 0}
          onClick={() => {
            dispatch({type: 'undo'});
          }}
        >
          Undo
        </button>
        <button
          type="button"
          className={controls.inset}
          disabled={link === null}
          onClick={() => {
            if (link !== null) copy(new URL(link, window.location.href).href);
          }}
        >
          Copy link
        </button>
        <span role="status" className={styles.copied}>
          {link === null ? 'Too long for a link: copy the text.' : copied}
        </span>
      </div>
    </>
  );
}
