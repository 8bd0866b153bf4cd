import clsx from 'clsx';
import {useId, useLayoutEffect, useRef, type ReactNode} from 'react';
import {ValenceMark} from '../../views/Configurations/ValenceMark.tsx';
import type {Option} from './atlas.ts';
import type {Position} from './game.ts';
import type {Session} from './session.ts';
import controls from '../../css/controls.module.css';
import parts from '../frame/parts.module.css';
import styles from './styles.module.css';
import type {Action} from './actions.ts';
import {optionInWords, type OptionWords} from './words.ts';

interface Props {
  readonly session: Session;
  readonly position: Position;
  readonly dispatch: (action: Action) => void;
  /** Lets what is chosen happen. */
  readonly step: () => void;
  /** Where the run stands, said beside the button that moves it. */
  readonly verdict: string;
}

/** What the scheduler can do next: a radio list, each choice with what it does to the outcome, and the deed. */
export default function Choices({session, position, dispatch, step, verdict}: Props): ReactNode {
  const group = useId();
  const list = useRef<HTMLDivElement>(null);
  // After a step there are other choices, and the first of them is chosen: show it.
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = 0;
  }, [session.taken.length]);
  const {options} = position;
  if (options.length === 0) {
    return (
      <p className={styles.none}>
        <strong>{verdict}</strong> Nothing more can happen. Take a step back, or begin again.
      </p>
    );
  }
  return (
    <fieldset className={clsx(parts.group, styles.choices)}>
      <legend>What happens next? You are the scheduler</legend>
      <div ref={list} className={styles.options}>
        {options.map((option, pick) => {
          const words = optionInWords(option, position, session.game.position);
          return (
            <label key={words.headline + words.detail} className={parts.check}>
              <input
                type="radio"
                name={group}
                checked={session.chosen === pick}
                onChange={() => {
                  dispatch({type: 'choose', pick});
                }}
              />
              <Effect option={option} position={position} words={words} />
            </label>
          );
        })}
      </div>
      <div className={styles.deed}>
        <button type="button" className={controls.primary} onClick={step}>
          Let it happen
        </button>
        <p>{verdict}</p>
      </div>
    </fieldset>
  );
}

interface EffectProps {
  readonly option: Option;
  readonly position: Position;
  readonly words: OptionWords;
}

/** What a choice does to the outcome: the sign of where it leads, and words. */
function Effect({option: {targets}, position, words: {headline, detail}}: EffectProps): ReactNode {
  const [target] = targets;
  return (
    <>
      {target && <ValenceMark valence={targets.length > 1 ? position.valence : target.valence} />}
      <span>
        {headline}
        {detail !== '' && <small>{detail}</small>}
      </span>
    </>
  );
}
