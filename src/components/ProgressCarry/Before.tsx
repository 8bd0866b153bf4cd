import {useEffect, useId, useMemo, useRef, type ReactNode} from 'react';
import {importProgress} from '../../core/learning/import-progress.ts';
import {preview, type Difference} from '../../core/learning/preview.ts';
import {counted} from '../../core/review/words.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import controls from '../../css/controls.module.css';
import CodeBefore from './CodeBefore.tsx';
import Counted from './Counted.tsx';
import {nameOf, valueWords} from './names.ts';
import styles from './styles.module.css';
import type {Offer} from './useJoining.ts';

interface Props {
  readonly offer: Offer;
  readonly ids: ReadonlySet<string>;
  readonly join: () => void;
  readonly leave: () => void;
}

/** What joining a file or link would do, before anything is done. It takes the focus when it comes. */
export default function Before({offer, ids, join, leave}: Props): ReactNode {
  const {record} = useProgress();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({block: 'start'});
  }, []);
  const shown = useMemo(() => {
    const joined = importProgress(record, offer.text, ids, 'nobody');
    return joined.kind === 'joined' ? {...preview(record, joined), code: joined.code} : null;
  }, [record, offer, ids]);
  if (!shown) return null;
  const {comes, stays, differs, same, code} = shown;
  return (
    <section className={styles.before} aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1} className={styles.heading}>
        {`Before you join this ${offer.way}`}
      </h3>
      <p>Nothing has been changed yet.</p>
      <Fold words={`New here: ${comes.length}`} keys={comes} />
      <Fold words={`Only here, and stays: ${stays.length}`} keys={stays} />
      <Differing differs={differs} way={offer.way} />
      <p>{`The same on both sides: ${counted(same, 'item')}.`}</p>
      <CodeBefore code={code} />
      <div className={controls.row}>
        <button type="button" className={controls.primary} onClick={join}>
          Join
        </button>
        <button type="button" className={controls.button} onClick={leave}>
          Leave all as it is
        </button>
      </div>
    </section>
  );
}

/** More lines than anybody reads; the rest is counted. */
const MOST_LINES = 200;

function Fold({words, keys}: {words: string; keys: readonly string[]}): ReactNode {
  const steps = useLearningPath();
  if (keys.length === 0) return <p>{words}</p>;
  return (
    <Counted words={words}>
      <ul>
        {keys.slice(0, MOST_LINES).map((key) => (
          <li key={key}>{nameOf(key, steps)}</li>
        ))}
      </ul>
      {keys.length > MOST_LINES && <p>{`And ${keys.length - MOST_LINES} more.`}</p>}
    </Counted>
  );
}

interface DifferingProps {
  readonly differs: readonly Difference[];
  readonly way: Offer['way'];
}

function Differing({differs, way}: DifferingProps): ReactNode {
  const steps = useLearningPath();
  const words = `Known to both, and not alike: ${differs.length}`;
  if (differs.length === 0) return <p>{words}</p>;
  return (
    <Counted words={words} isOpen>
      <ul>
        {differs.slice(0, MOST_LINES).map(({key, here, there, wins}) => (
          <li key={key}>
            {nameOf(key, steps)}
            <br />
            <span className={styles.sides}>
              {`Here ${valueWords(here)}, in the ${way} ${valueWords(there)}. `}
              <strong>{wins === 'here' ? 'Stays as it is here.' : `Becomes as in the ${way}.`}</strong>
            </span>
          </li>
        ))}
      </ul>
      {differs.length > MOST_LINES && <p>{`And ${differs.length - MOST_LINES} more.`}</p>}
    </Counted>
  );
}
