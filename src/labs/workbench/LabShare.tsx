import {useRef, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import {saveText} from '../../hooks/saveText.ts';
import Share from '../frame/Share.tsx';
import {codeFile} from './files/code-file.ts';
import {linkTo} from './link.ts';
import {storyIn, type Session} from './session.ts';
import styles from './styles.module.css';

interface Props {
  readonly title: string;
  readonly page: string;
  readonly session: Session;
  readonly openFile: (file: File) => void;
}

/** Takes the code and its run elsewhere, and opens what comes from there. */
export default function LabShare({title, page, session, openFile}: Props): ReactNode {
  const name = `workbench-${session.exercise}`;
  const story = storyIn(session);
  const lines = () =>
    story === null
      ? codeFile(session)
      : story.moments.map((moment) => `${JSON.stringify(moment)}\n`).join('');
  return (
    <>
      <Share
        name={name}
        title={title}
        link={linkTo(page, session)}
        tooLong="Too long for a link: save the code as a file."
        lines={lines}
      />
      <div className={styles.files} role="group" aria-label="Files">
        <button
          type="button"
          className={controls.inset}
          onClick={() => {
            saveText(`${name}.json`, 'application/json', codeFile(session));
          }}
        >
          Save the code as a file
        </button>
        <OpenFile openFile={openFile} />
        <p>
          A file that was saved so, or run.jsonl of a folder that the workbench command has written. You can
          drop it anywhere on the lab as well; opening runs nothing.
        </p>
      </div>
    </>
  );
}

function OpenFile({openFile}: Pick<Props, 'openFile'>): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={controls.inset} onClick={() => input.current?.click()}>
        Open a file
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,.jsonl"
        hidden
        onChange={({target}) => {
          const [file] = target.files ?? [];
          if (file) openFile(file);
          // The same file may be chosen again, corrected.
          target.value = '';
          // What comes of it stands on the stage.
          const stage = target.closest<HTMLElement>('[data-lab]');
          stage?.focus({preventScroll: true});
          stage?.scrollIntoView({block: 'start'});
        }}
      />
    </>
  );
}
