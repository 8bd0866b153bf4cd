import {useDeferredValue, useMemo, useRef, type MouseEvent, type ReactNode, type RefObject} from 'react';
import controls from '../../css/controls.module.css';
import {answer, type Answer} from './answer.ts';
import {listId} from '../../core/finding/dialog-ids.ts';
import Result from './Result.tsx';
import SlashKey from './SlashKey.tsx';
import styles from './results.module.css';
import {takeFocusAlong} from './takeFocusAlong.ts';
import {useCombobox} from './useCombobox.ts';
import {useEngine} from './useEngine.ts';
import {useQuery} from './useQuery.ts';
import {useSettled} from './useSettled.ts';

export interface Props {
  /** Where the reader types; it stands in the page before this part is there. */
  readonly field: RefObject<HTMLInputElement | null>;
}

const noResults: Answer['results'] = [];
const loading: Answer = {results: noResults, words: 'Loading …'};

/** The results of what the field says, as the list of a combobox. */
export default function Finder({field}: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const {engine, failure, retry} = useEngine();
  const query = useDeferredValue(useQuery(field));
  const found = useMemo(() => engine && answer(engine, query), [engine, query]);
  const {results, words} = found ?? (failure === undefined ? loading : {results: noResults, words: failure});
  useCombobox(field, list, results);

  const follow = (event: MouseEvent) => {
    const option = event.target instanceof Element ? event.target.closest('a') : null;
    // With a key held the browser opens a new tab, and the reader stays here.
    if (!option || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    takeFocusAlong(option.pathname + option.hash);
    field.current?.closest('dialog')?.close();
  };

  return (
    <>
      <Status results={results} words={words} />
      {failure !== undefined && (
        <button type="button" className={styles.retry} onClick={retry}>
          Try again
        </button>
      )}
      <div
        ref={list}
        id={listId}
        className={styles.results}
        role="listbox"
        // It scrolls, for which browsers would make it a stop of the Tab key; the field's arrow keys move through it.
        tabIndex={-1}
        aria-label="Results"
        hidden={results.length === 0}
        onClickCapture={follow}
      >
        {results.map((found, index) => (
          <Result key={found.findable.to} id={`${listId}-${index}`} {...found} />
        ))}
      </div>
      <SlashKey />
    </>
  );
}

/** What was found, in words: for the eyes at once, for the ears once the reader rests. */
function Status({results: [first], words}: Answer): ReactNode {
  const told = useSettled(
    first ? `${words.replace(/[.:]?$/, '.')} Enter opens “${first.findable.title}”.` : words,
  );
  return (
    <>
      <p className={styles.status} aria-hidden="true">
        {words}
      </p>
      <p className={controls.heard} role="status">
        {told}
      </p>
    </>
  );
}
