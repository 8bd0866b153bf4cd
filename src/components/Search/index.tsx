import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentProps,
  type ComponentType,
  type ReactNode,
} from 'react';
import {longestQuery} from '../../core/finding/longest-query.ts';
import {reloadIfStale} from '../../hooks/offline/reloadIfStale.ts';
import type {Props as FinderProps} from './Finder.tsx';
import {closesSearch, dialogId, fieldId} from '../../core/finding/dialog-ids.ts';
import Opener from './Opener.tsx';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

/**
 * The search's button in the head of every page, and the dialog that it opens. Both are plain elements that a script in
 * the page serves (src/plugins/output/search/opener.ts); what finds and shows results is fetched when the field first has
 * the focus.
 */
export default function Search(): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const {Finder, hasFailed, load} = useFinder();
  // The reader may have opened it before this component was hydrated.
  useEffect(() => {
    if (field.current?.closest('dialog')?.open) load();
  }, [load]);
  return (
    <div className={styles.search}>
      <Opener />
      <dialog id={dialogId} className={styles.dialog} aria-label="Search">
        <div className={styles.head}>
          <Field ref={field} onFocus={load} />
          <button type="button" className={controls.inset} {...{[closesSearch]: ''}}>
            Close
          </button>
        </div>
        {Finder ? (
          <Finder field={field} />
        ) : (
          <p className={styles.status} role="status">
            {hasFailed
              ? 'The search could not be loaded. Close it, and try again with a connection.'
              : 'Loading …'}
          </p>
        )}
      </dialog>
    </div>
  );
}

function Field(props: Pick<ComponentProps<'input'>, 'ref' | 'onFocus'>): ReactNode {
  return (
    <input
      {...props}
      id={fieldId}
      className={styles.field}
      type="text"
      enterKeyHint="search"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck="false"
      maxLength={longestQuery}
      placeholder="A term, a question, an author"
      aria-label="Search lessons, labs, glossary and library"
    />
  );
}

/** The part that finds, once it has been asked for; a failure is forgotten when it is asked for again. */
function useFinder() {
  const [Finder, setFinder] = useState<ComponentType<FinderProps>>();
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    import('./Finder.tsx').then(
      (module) => setFinder(() => module.default),
      () => {
        setFailed(true);
        reloadIfStale();
      },
    );
  }, []);
  return {Finder, hasFailed, load};
}
