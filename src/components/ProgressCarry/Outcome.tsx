import type {ReactNode} from 'react';
import type {Joined} from '../../core/learning/import-progress.ts';
import {valueOf} from '../../core/learning/progress.ts';
import {isCounted} from '../../core/learning/reset.ts';
import controls from '../../css/controls.module.css';
import type {Shown} from './shown.ts';
import styles from './styles.module.css';

interface Props {
  readonly outcome: Shown;
  /** Sets what the file has and the record has not. */
  readonly takeFile: () => void;
  readonly takeBack: () => void;
}

/** What came of a file, and what the reader may still decide about it. */
export default function Outcome({outcome, takeFile, takeBack}: Props): ReactNode {
  if (outcome.kind === 'refused') {
    return (
      <p key="refused" className={styles.refused}>
        <strong>The file was refused, and nothing has changed.</strong>{' '}
        <span>{`${outcome.reason} ${outcome.remedy}`}</span>
      </p>
    );
  }
  const words = told(outcome);
  const mayTake = outcome.kind === 'joined' && counted(outcome.lost.map(([key]) => key)) > 0;
  const mayUndo = outcome.kind === 'taken' || (outcome.kind === 'joined' && outcome.changed.length > 0);
  return (
    <div key={words}>
      <p>{words}</p>
      <div className={controls.row}>
        {mayTake && (
          <button type="button" className={controls.button} onClick={takeFile}>
            Set them as in the file
          </button>
        )}
        {mayUndo && (
          <button type="button" className={controls.button} onClick={takeBack}>
            Undo the import
          </button>
        )}
      </div>
    </div>
  );
}

function told(outcome: Exclude<Shown, {kind: 'refused'}>): string {
  if (outcome.kind === 'undone') return 'The import has been undone.';
  if (outcome.kind === 'taken') return 'Everything in the file is set here now.';
  const {changed, lost} = outcome;
  const sentences = [changedWords(outcome), lostWords(outcome)].filter(Boolean);
  return changed.length + lost.length === 0
    ? 'Joined. Everything in the file was here already.'
    : ['Joined.', ...sentences].join(' ');
}

function changedWords({changed, record}: Joined): string {
  const cleared = changed.filter((key) => valueOf(record, key) === null).length;
  const has = changed.length === 1 ? '1 item has' : `${changed.length} items have`;
  const some = cleared === changed.length ? '' : `, ${cleared} of them`;
  return `${has} changed here${cleared === 0 ? '' : `${some} cleared because the file says so`}.`;
}

/** Never that all was here already, when it was and was cleared since. */
function lostWords({lost, record}: Joined): string {
  const keys = lost.map(([key]) => key).filter(isCounted);
  if (keys.length === 0) return '';
  const cleared = keys.filter((key) => valueOf(record, key) === null).length;
  const changed = keys.length - cleared;
  const why = [
    cleared > 0 && `${cleared} ${was(cleared)} cleared here`,
    changed > 0 && `${changed} ${was(changed)} changed here`,
  ].filter((part) => part !== false);
  const not = keys.length === 1 ? '1 item of the file is' : `${keys.length} items of the file are`;
  return `${not} not set as the file has ${keys.length === 1 ? 'it' : 'them'}: ${why.join(' and ')} after that.`;
}

const was = (count: number): string => (count === 1 ? 'was' : 'were');

const counted = (keys: readonly string[]): number => keys.filter(isCounted).length;
