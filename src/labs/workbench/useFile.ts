import {useState} from 'react';
import {reloadIfStale} from '../../hooks/offline/reloadIfStale.ts';
import type {Action, Session} from './session.ts';

interface Files {
  /** What there is to say of the last file: why it was not opened, or, as long as its code is as it came, whose that is. */
  readonly noteOf: (session: Session) => string;
  readonly open: (file: File) => void;
  /** The reader goes on with something else. */
  readonly leave: () => void;
}

const nothing = {says: '', isRefused: false};

/** Opens files that somebody chose or dropped: a run to look at, or code to run. What reads them is fetched with the first. */
export function useFile(
  draft: (exercise: string) => string | null,
  dispatch: (action: Action) => void,
): Files {
  const [last, setLast] = useState(nothing);
  const open = async (file: File) => {
    const {actionOf} = await import('./files/action-of.ts');
    const {action, says} = await actionOf(file, draft);
    setLast({says, isRefused: action === undefined});
    if (action) dispatch(action);
  };
  return {
    noteOf: ({isForeign}) => (last.isRefused || isForeign ? last.says : ''),
    open: (file) => {
      open(file).catch(() => {
        setLast({says: 'What opens files could not be fetched; all else is as it was.', isRefused: true});
        reloadIfStale();
      });
    },
    leave: () => {
      setLast((before) => (before.isRefused ? nothing : before));
    },
  };
}
