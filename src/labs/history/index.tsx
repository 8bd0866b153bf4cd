import clsx from 'clsx';
import {useEffect, useId, useMemo, useReducer, useState, type ReactNode} from 'react';
import {isSpecName, specNames} from '../../core/checking/specs/index.ts';
import {explain} from '../../core/checking/wording.ts';
import {useCopy} from '../../hooks/useCopy.ts';
import Verdict from '../../views/Verdict/index.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import Editor from './Editor.tsx';
import {linkTo, open} from './link.ts';
import Picture from './Picture.tsx';
import {exampleNamed, exampleNames, examples, isExampleName} from './scenarios.ts';
import {MOST_LETTERS, read, reduce} from './session.ts';
import controls from '../../css/controls.module.css';
import parts from '../frame/parts.module.css';
import styles from './styles.module.css';
import {useJudge} from './useJudge.ts';

/** Drawing by hand is for histories that a hand can draw. */
const MOST_DRAWN = 40;

/** The history lab: paste or draw what clients saw, and hear whether it is linearizable. */
export default function HistoryLab({preset, page, address}: LabProps): ReactNode {
  exampleNamed(preset);
  const [opened] = useState(() => open(address, isExampleName(preset) ? preset : 'split-brain'));
  const [session, dispatch] = useReducer(reduce, opened.session);
  const {spec, text, example} = session;
  const [written, setWritten] = useState<string | null>(null);
  const reading = useMemo(() => read({spec, text}), [spec, text]);
  // While a text is being mended, the last history that could be read stays in the picture.
  const [last, setLast] = useState(() =>
    reading.kind === 'history' ? {spec, operations: reading.operations} : {spec, operations: []},
  );
  if (reading.kind === 'history' && reading.operations !== last.operations)
    setLast({spec, operations: reading.operations});
  const {operations} = reading.kind === 'history' ? reading : last;
  const judgement = useJudge(reading.kind === 'history' ? spec : last.spec, operations);
  const verdict = judgement.kind === 'judged' ? judgement.verdict : null;
  const [copied, copy] = useCopy();
  const id = useId();

  // The text is read when the reader pauses, so that no half line is called wrong.
  useEffect(() => {
    if (written === null) return;
    const timer = setTimeout(() => {
      dispatch({type: 'text', text: written});
      setWritten(null);
    }, 400);
    return () => {
      clearTimeout(timer);
    };
  }, [written]);

  const link = linkTo(page, session);
  const undo = () => {
    setWritten(null);
    dispatch({type: 'undo'});
  };
  return (
    <Frame
      title="Check a history"
      intro={
        <>
          {opened.note !== '' && <p className={parts.note}>{opened.note}</p>}
          <p>{examples[example].intro}</p>
        </>
      }
      controls={
        <>
          <label className={controls.field}>
            <span>Example</span>
            <select
              value={example}
              onChange={({target}) => {
                setWritten(null);
                if (isExampleName(target.value)) dispatch({type: 'example', name: target.value});
              }}
            >
              {exampleNames.map((name) => (
                <option key={name} value={name}>
                  {examples[name].title}
                </option>
              ))}
            </select>
          </label>
          <label className={controls.field}>
            <span>A history of a</span>
            <select
              value={spec}
              onChange={({target}) => {
                if (isSpecName(target.value)) dispatch({type: 'spec', spec: target.value});
              }}
            >
              {specNames.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className={controls.inset}
            disabled={session.past.length === 0}
            onClick={undo}
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
          <details className={clsx(parts.fold, styles.part)} open>
            <summary>Draw</summary>
            {operations.length > MOST_DRAWN ? (
              <p>{operations.length} operations are too many to draw by hand; change the text.</p>
            ) : (
              <Editor
                spec={reading.kind === 'history' ? spec : last.spec}
                operations={operations}
                onChange={(events) => {
                  setWritten(null);
                  dispatch({type: 'events', events});
                }}
              />
            )}
          </details>
          <details className={clsx(parts.fold, styles.part)}>
            <summary>Paste or edit as text</summary>
            <label className={clsx(controls.field, styles.text)}>
              <span>Events in the order in which they happened: JSON Lines, or a JSON array</span>
              <textarea
                rows={10}
                maxLength={MOST_LETTERS}
                spellCheck={false}
                value={written ?? text}
                aria-invalid={reading.kind === 'problem'}
                aria-describedby={`${id}p`}
                onChange={({target}) => {
                  setWritten(target.value);
                }}
              />
            </label>
          </details>
          <p id={`${id}p`} className={styles.problem} role="status">
            {reading.kind === 'problem' &&
              `${reading.problem} Below stands the last history that could be read.`}
          </p>
        </>
      }
      picture={<Picture as="picture" operations={operations} verdict={verdict} />}
      verdict={
        <div className={styles.verdict}>
          {judgement.kind === 'judged' && <Verdict operations={operations} verdict={judgement.verdict} />}
          {judgement.kind === 'judging' && (
            <p className={styles.judging}>
              Judging: {(judgement.progress?.states ?? 0).toLocaleString('en-GB')} configurations so far.{' '}
              <button type="button" className={controls.inset} onClick={judgement.cancel}>
                Cancel
              </button>
            </p>
          )}
          {judgement.kind === 'cancelled' && (
            <p className={styles.judging}>
              Cancelled: there is no verdict.{' '}
              <button type="button" className={controls.inset} onClick={judgement.again}>
                Judge again
              </button>
            </p>
          )}
        </div>
      }
      table={<Picture as="table" operations={operations} verdict={verdict} />}
      announcement={verdict === null ? '' : explain(operations, verdict)}
      keys={{}}
      keysHint="Keys on a bar under “Draw”: ← and → move its call, with Shift its end; Delete removes it; Escape leaves the lab."
    />
  );
}
