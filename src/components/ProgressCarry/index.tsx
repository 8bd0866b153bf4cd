'use client';

import {useRef, useState, type ReactNode} from 'react';
import {serialise} from '../../core/learning/progress-text.ts';
import {refusedForSize, type Import} from '../../core/learning/import-progress.ts';
import {progressStore} from '../../hooks/useProgress.ts';
import {saveText} from '../../hooks/saveText.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

/** Takes the record to another device, as a file, and joins one that comes from there. */
export default function ProgressCarry(): ReactNode {
  const [outcome, setOutcome] = useState<Import | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    // What is too large is not even read.
    if (file) setOutcome(refusedForSize(file.size) ?? progressStore().import(await file.text()));
  };
  return (
    <>
      <div className={controls.row}>
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            saveText(
              'distributed-systems-bootcamp-progress.json',
              'application/json',
              serialise(progressStore().state().record),
            );
          }}
        >
          Export as a file
        </button>
        <button type="button" className={controls.button} onClick={() => input.current?.click()}>
          Import a file
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({target}) => {
            // The same file may be chosen again, mended.
            void read(target.files?.[0]).finally(() => {
              target.value = '';
            });
          }}
        />
      </div>
      <div role="status">{outcome && <Outcome outcome={outcome} />}</div>
    </>
  );
}

function Outcome({outcome}: {outcome: Import}): ReactNode {
  if (outcome.kind === 'joined') {
    const changes = outcome.changed === 1 ? '1 item has' : `${outcome.changed} items have`;
    return (
      <p>
        Joined.{' '}
        {outcome.changed === 0 ? 'Everything in the file was here already.' : `${changes} changed here.`}
      </p>
    );
  }
  return (
    <p className={styles.refused}>
      <strong>The file was refused, and nothing has changed.</strong> {outcome.reason} {outcome.mend}
    </p>
  );
}
