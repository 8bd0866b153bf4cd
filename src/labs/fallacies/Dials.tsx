import type {ReactNode} from 'react';
import {parameterOf} from '../../core/calls/parameters/index.ts';
import type {Settings} from '../../core/calls/settings.ts';
import Dial from './Dial.tsx';
import {presetOf} from './scenarios/index.ts';
import type {Action, Session} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
}

/** The settings that the preset is about, at hand. Every other one stands in the fold below, and so do these. */
export default function Dials({session, dispatch}: Props): ReactNode {
  const {dials} = presetOf(session.preset);
  return (
    <div className={styles.dials} role="group" aria-label="Settings of this story">
      {dials.map((name) => {
        const parameter = parameterOf(name);
        if (parameter.kind !== 'number') return null;
        return (
          <Dial
            key={name}
            parameter={parameter}
            usual={Number(presetBeginning(session, name))}
            value={Number(session.now[name])}
            set={(value) => {
              dispatch({type: 'set', name, value});
            }}
          />
        );
      })}
    </div>
  );
}

const presetBeginning = ({past, now}: Session, name: keyof Settings) => (past[0]?.now ?? now)[name];
