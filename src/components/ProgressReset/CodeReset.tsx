import {useSyncExternalStore, type ReactNode} from 'react';
import {counted} from '../../core/review/words.ts';
import {drafts} from '../../hooks/workbench/browser-drafts.ts';
import {clearCode, takeBackCode} from '../../hooks/workbench/carry-code.ts';
import Clearing from './Clearing.tsx';

/** Deletes the code that the reader wrote in the labs, with its earlier versions, and nothing else. */
export default function CodeReset(): ReactNode {
  const count = useSyncExternalStore(
    drafts.subscribe,
    () => drafts.all().size,
    () => 0,
  );
  return (
    <Clearing
      words="Delete my code …"
      question={`Delete the code that you wrote in the labs, of ${counted(count, 'exercise')}, with its earlier versions? Export a file first if you may want it again.`}
      keep="Keep it"
      clear="Delete"
      done="Your code has been deleted."
      takeBack="Undo the deletion"
      isEmpty={count === 0}
      act={() => {
        const cleared = clearCode(drafts);
        return () => {
          takeBackCode(drafts, cleared);
        };
      }}
    />
  );
}
