import {useRef, useState, type ReactNode} from 'react';
import {serialise} from '../../core/learning/progress-text.ts';
import {importProgress, refusedForSize, type Import} from '../../core/learning/import-progress.ts';
import {setItems} from '../../core/learning/progress.ts';
import {undo, type Change} from '../../core/learning/undo.ts';
import {progressStore} from '../../hooks/useProgress.ts';
import {saveText} from '../../hooks/saveText.ts';
import controls from '../../css/controls.module.css';
import Outcome from './Outcome.tsx';
import type {Shown} from './shown.ts';

interface Props {
  /** Set at build (src/plugins/steps/progress-page.ts): every id that this site has had, with spaces between. */
  readonly published?: string;
}

/** Takes the record to another device, as a file, and joins one that comes from there. */
export default function ProgressCarry({published = ''}: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const {outcome, read, takeFile, takeBack} = useImport(published);
  const then = (act: () => void) => () => {
    // What was pressed goes; who pressed it stays at the control that began it.
    opener.current?.focus();
    act();
  };
  return (
    <>
      <div className={controls.row}>
        <button type="button" className={controls.button} onClick={exportRecord}>
          Export as a file
        </button>
        <button ref={opener} type="button" className={controls.button} onClick={() => input.current?.click()}>
          Import a file
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({target}) => {
            // The same file may be chosen again, corrected.
            void read(target.files?.[0]).finally(() => {
              target.value = '';
            });
          }}
        />
      </div>
      <div role="status">
        {outcome && <Outcome outcome={outcome} takeFile={then(takeFile)} takeBack={then(takeBack)} />}
      </div>
    </>
  );
}

function exportRecord(): void {
  const text = serialise(progressStore().state().record);
  saveText('distributed-systems-bootcamp-progress.json', 'application/json', text);
}

function useImport(published: string) {
  const [outcome, setOutcome] = useState<Shown | null>(null);
  const [done, setDone] = useState<Change | null>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    // What is too large is not even read.
    const tooLarge = refusedForSize(file.size);
    if (tooLarge) return setOutcome(tooLarge);
    const text = await file.text();
    const before = progressStore().state().record;
    let result: Import | undefined;
    progressStore().change((record, replica) => {
      result = importProgress(record, text, new Set(published.split(' ')), replica);
      return result.kind === 'joined' ? result.record : record;
    });
    setDone({before, after: progressStore().state().record});
    setOutcome(result ?? null);
  };
  const takeFile = (): void => {
    if (outcome?.kind !== 'joined') return;
    const {lost} = outcome;
    progressStore().change((record, replica) => setItems(record, lost, replica));
    setDone((known) => known && {before: known.before, after: progressStore().state().record});
    setOutcome({kind: 'taken'});
  };
  const takeBack = (): void => {
    if (done) progressStore().change((record, replica) => undo(record, done, replica));
    setOutcome({kind: 'undone'});
  };
  return {outcome, read, takeFile, takeBack};
}
