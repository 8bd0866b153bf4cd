import {useId, useState, type FormEvent, type ReactNode, type RefObject} from 'react';
import type {Choice, Instance as Data} from '../../core/review/instance.ts';
import controls from '../../css/controls.module.css';
import question from '../Question/styles.module.css';
import Shown from './Shown.tsx';
import styles from './styles.module.css';
import {useDigits} from './useDigits.ts';

interface Props {
  readonly instance: Data;
  /** The place of the choice that was judged; null while it is open. */
  readonly choice: number | null;
  readonly give: (choice: number) => void;
  /** The frame, for who wants to put the focus on it. */
  readonly frame?: RefObject<HTMLFieldSetElement | null>;
  /** What can be done once it is judged. */
  readonly children?: ReactNode;
}

/**
 * One question of a skill or a term: what is shown, up to four answers, and once one is judged the thought behind it, why the
 * right one is right, and the picture of that. The keys 1 to 4 pick an answer, Enter checks it.
 */
export default function Instance({instance, choice, give, frame, children}: Props): ReactNode {
  const {ask, shown, choices, picture} = instance;
  const [picked, setPicked] = useState<number | null>(choice);
  const [isMissing, setMissing] = useState(false);
  const isJudged = choice !== null;
  const form = useDigits<HTMLFormElement>((digit, {elements}) => {
    const radio = [...elements].filter((each) => each instanceof HTMLInputElement)[digit - 1];
    if (isJudged || !radio) return false;
    setPicked(digit - 1);
    // Where Enter checks the answer, and the arrows pick another.
    radio.focus();
    return true;
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(picked === null);
    if (picked !== null && !isJudged) give(picked);
  };
  return (
    <form ref={form} className={question.question} onSubmit={onSubmit}>
      <fieldset ref={frame} tabIndex={-1} className={question.fieldset}>
        <legend className={question.prompt}>{ask}</legend>
        {shown && <Shown shown={shown} />}
        <Choices choices={choices} picked={picked} choice={choice} pick={setPicked} />
        {isJudged && picture && <Picture picture={picture} />}
        <div className={question.foot}>
          {!isJudged && (
            <button type="submit" className={controls.primary}>
              Check
            </button>
          )}
          <p role="status" className={question.verdict}>
            {isJudged && (choices[choice]?.isRight ? 'Right.' : 'Not so.')}
            {!isJudged && isMissing && picked === null && 'Choose an answer first.'}
          </p>
        </div>
        {isJudged && children}
      </fieldset>
    </form>
  );
}

/** Why it is so, drawn. */
function Picture({picture}: {picture: NonNullable<Data['picture']>}): ReactNode {
  return (
    <figure className={styles.picture}>
      <figcaption>The picture of it</figcaption>
      <Shown shown={picture} isWhy />
    </figure>
  );
}

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly picked: number | null;
  readonly choice: number | null;
  readonly pick: (choice: number) => void;
}

function Choices({choices, picked, choice, pick}: ChoicesProps): ReactNode {
  const name = useId();
  return choices.map((each, at) => {
    const isTold = choice !== null && (each.isRight || at === choice);
    return (
      <div key={each.says} className={question.choice}>
        <label className={question.label}>
          <input
            type="radio"
            name={name}
            checked={picked === at}
            disabled={choice !== null}
            onChange={() => pick(at)}
          />
          <span>
            <span className={styles.key} aria-hidden="true">
              {at + 1}
            </span>{' '}
            {each.says}
          </span>
        </label>
        {isTold && <Why choice={each} />}
      </div>
    );
  });
}

function Why({choice: {isRight, belief, why}}: {choice: Choice}): ReactNode {
  return (
    <p className={question.why} data-right={isRight}>
      <strong>{isRight ? 'Right: ' : 'Not so: '}</strong>
      {belief !== undefined && `Behind it may stand the thought that ${belief}. `}
      {why}
    </p>
  );
}
