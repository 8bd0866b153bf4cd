import type {ReactNode} from 'react';
import type {Joined} from '../../core/learning/import-progress.ts';
import {valueOf} from '../../core/learning/progress.ts';
import {isCounted} from '../../core/learning/reset.ts';
import type {CodeChanges} from '../../hooks/workbench/carry-code.ts';
import controls from '../../css/controls.module.css';
import type {Shown, Way} from './shown.ts';
import styles from './styles.module.css';

interface Props {
  readonly outcome: Shown;
  readonly way: Way;
  readonly code: CodeChanges | null;
  /** Sets what the other side has and the record has not. */
  readonly takeAll: () => void;
  readonly takeBack: () => void;
}

/** What came of a file or link, and what the reader may still decide about it. */
export default function Outcome({outcome, way, code, takeAll, takeBack}: Props): ReactNode {
  if (outcome.kind === 'refused') {
    return (
      <p key={outcome.reason} className={styles.refused}>
        <strong>{`The ${way} was refused, and nothing has changed.`}</strong>{' '}
        <span>{`${outcome.reason} ${outcome.remedy}`}</span>
      </p>
    );
  }
  const words = told(outcome, way, code);
  const mayTake = outcome.kind === 'joined' && counted(outcome.lost.map(([key]) => key)) > 0;
  const hasChanged = outcome.kind === 'joined' && outcome.changed.length + (code?.changes.length ?? 0) > 0;
  const mayUndo = outcome.kind === 'taken' || hasChanged;
  return (
    <div key={words}>
      <p>{words}</p>
      <div className={controls.row}>
        {mayTake && (
          <button type="button" className={controls.button} onClick={takeAll}>
            {`Set them as in the ${way}`}
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

function told(outcome: Exclude<Shown, {kind: 'refused'}>, way: Way, code: CodeChanges | null): string {
  if (outcome.kind === 'left') return 'Nothing has been joined.';
  if (outcome.kind === 'undone') return 'The import has been undone.';
  if (outcome.kind === 'taken') return `Everything in the ${way} is set here now.`;
  const {changed, lost} = outcome;
  const sentences = [changedWords(outcome, way), lostWords(outcome, way), ...codeWords(code)].filter(Boolean);
  return changed.length + lost.length === 0 && codeWords(code).length === 0
    ? `Joined. Everything in the ${way} was here already.`
    : ['Joined.', ...sentences].join(' ');
}

/** What became of the code that came with it. */
function codeWords(code: CodeChanges | null): readonly string[] {
  if (code === null) return [];
  const {changes, unkept} = code;
  return [
    ...(changes.length === 0 ? [] : [`${joinedCode(changes.length)}; no text of either side is lost.`]),
    ...(unkept.length === 0
      ? []
      : [`This browser had no room for the code of ${unkept.join(', ')}; the file has it still.`]),
  ];
}

const joinedCode = (count: number): string =>
  count === 1 ? 'Code of 1 exercise was joined' : `Code of ${count} exercises was joined`;

function changedWords({changed, record}: Joined, way: Way): string {
  const cleared = changed.filter((key) => valueOf(record, key) === null).length;
  const has = changed.length === 1 ? '1 item has' : `${changed.length} items have`;
  const some = cleared === changed.length ? '' : `, ${cleared} of them`;
  if (changed.length === 0) return '';
  return `${has} changed here${cleared === 0 ? '' : `${some} cleared because the ${way} says so`}.`;
}

/** Never that all was here already, when it was and was cleared since. */
function lostWords({lost, record}: Joined, way: Way): string {
  const keys = lost.map(([key]) => key).filter(isCounted);
  if (keys.length === 0) return '';
  const cleared = keys.filter((key) => valueOf(record, key) === null).length;
  const changed = keys.length - cleared;
  const why = [
    cleared > 0 && `${cleared} ${was(cleared)} cleared here`,
    changed > 0 && `${changed} ${was(changed)} changed here`,
  ].filter((part) => part !== false);
  const not = keys.length === 1 ? `1 item of the ${way} is` : `${keys.length} items of the ${way} are`;
  return `${not} not set as the ${way} has ${keys.length === 1 ? 'it' : 'them'}: ${why.join(' and ')} after that.`;
}

const was = (count: number): string => (count === 1 ? 'was' : 'were');

const counted = (keys: readonly string[]): number => keys.filter(isCounted).length;
