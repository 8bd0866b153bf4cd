import clsx from 'clsx';
import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import parts from '../frame/parts.module.css';
import type {Action} from './actions.ts';
import type {Position} from './game.ts';
import {isAsked, isKnown, score} from './knowledge.ts';
import type {Session} from './session.ts';
import styles from './styles.module.css';
import {guessInWords, guessWords, verdictInWords} from './words.ts';

interface Props {
  readonly session: Session;
  readonly position: Position;
  readonly dispatch: (action: Action) => void;
}

const sayings = ['bivalent', 'zero', 'one', 'never'] as const;

/** Where the run stands; the valence after the reader has said what it is. */
export default function Standing({session, position, dispatch}: Props): ReactNode {
  const said = session.guesses.get(position.id);
  const known = isKnown(session, position.id);
  const verdict = verdictInWords(session, position, known);
  const {right, all} = score(session);
  const tally = all > 1 ? ` ${right} of ${all} guesses right.` : '';
  return (
    <div className={styles.standing}>
      <p key={verdict} className={styles.verdict} data-verdict="">
        {verdict}
      </p>
      {said !== undefined && <p key={`said ${position.id}`}>{`${guessInWords(said, position)}${tally}`}</p>}
      {!known && !isAsked(session) && session.playing === 'no' && (
        <p>Is it still open? Take a step, and say which values can still be decided.</p>
      )}
      {isAsked(session) && (
        <fieldset className={clsx(parts.group, styles.guess)}>
          <legend>Which values can still be decided?</legend>
          {sayings.map((each) => (
            <button
              key={each}
              type="button"
              className={controls.inset}
              onClick={({currentTarget}) => {
                // The question goes when it is answered: the focus stays in the lab's row.
                const next = currentTarget
                  .closest('[data-lab]')
                  ?.querySelector<HTMLElement>('[data-row] button');
                dispatch({type: 'guess', said: each});
                next?.focus();
              }}
            >
              {guessWords[each]}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
