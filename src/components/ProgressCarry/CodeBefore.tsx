import type {ReactNode} from 'react';
import type {CodeRecord} from '../../core/learning/code.ts';
import {joinDrafts, sameDraft, type Draft} from '../../core/workbench/draft.ts';
import {counted} from '../../core/review/words.ts';
import {drafts} from '../../hooks/workbench/browser-drafts.ts';
import {draftNames} from '../../labs/draft-names.ts';
import Counted from './Counted.tsx';

/** What joining would do to the code that the reader has written, before it is done. */
export default function CodeBefore({code}: {readonly code: CodeRecord}): ReactNode {
  if (code.size === 0) return null;
  const rows = [...code].map(([name, there]) => [name, rowOf(drafts.read(name), there)] as const);
  const told = rows.filter(([, words]) => words !== null);
  const words = `Code that comes in: ${counted(told.length, 'exercise')}`;
  if (told.length === 0) return <p>The code in the file is here already.</p>;
  return (
    <Counted words={words} isOpen>
      <ul>
        {told.map(([name, row]) => (
          <li key={name}>{`${draftNames.get(name) ?? name}: ${row}`}</li>
        ))}
      </ul>
    </Counted>
  );
}

/** Null where nothing changes. */
function rowOf(here: Draft | null, there: Draft): string | null {
  const {draft, current, leftOut} = joinDrafts(here, there);
  const {length} = draft.versions;
  if (here === null)
    return length === 0 ? 'new here.' : `new here, with ${counted(length, 'earlier version')}.`;
  if (sameDraft(here, draft)) return null;
  const older =
    leftOut === 0 ? '' : ` There is no room for ${counted(leftOut, 'older version')} of the file.`;
  if (current === 'there')
    return `what you have here is an earlier version of the file’s, which comes in its place.${older}`;
  return here.text === there.text
    ? `the same text; earlier versions come in.${older}`
    : `your text here stays, and the file’s becomes an earlier version.${older}`;
}
