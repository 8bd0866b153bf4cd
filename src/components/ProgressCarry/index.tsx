import {useMemo, useRef, useState, type ReactNode, type RefObject} from 'react';
import {refusedForSize} from '../../core/learning/import-progress.ts';
import {serialise} from '../../core/learning/progress-text.ts';
import {progressStore} from '../../hooks/useProgress.ts';
import {drafts} from '../../hooks/workbench/browser-drafts.ts';
import {saveText} from '../../hooks/saveText.ts';
import {fetched} from '../../labs/frame/fetched.tsx';
import controls from '../../css/controls.module.css';
import Outcome from './Outcome.tsx';
import styles from './styles.module.css';
import {useJoining, type Joining} from './useJoining.ts';
import {clearAddress, useLinkInAddress} from './useLinkInAddress.ts';

const LinkPanel = fetched(() => import('./LinkPanel.tsx'), 'The link');
const Before = fetched(() => import('./Before.tsx'), 'What would change');

interface Props {
  /** Set at build (src/plugins/steps/progress-page.ts): every id that this site has had, with spaces between. */
  readonly published?: string;
}

/** Takes the record to another device, as a file, a link or a picture of a link, and joins one that comes from there. */
export default function ProgressCarry({published = ''}: Props): ReactNode {
  const {ids, joining} = usePublished(published);
  const opener = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLDivElement>(null);
  useLinkInAddress((link) => {
    if (link.kind === 'read') return joining.look({text: link.text, way: 'link'});
    joining.refuse(link, 'link');
    clearAddress();
    // It stands in the middle of the page, and whoever opens a link is at its beginning.
    told.current?.focus();
  });
  const then = (act: () => void) => () => {
    // What was pressed goes; who pressed it stays at the control that began it.
    opener.current?.focus();
    clearAddress();
    act();
  };
  return (
    <>
      <Ways opener={opener} joining={joining} />
      {joining.offer && (
        <Before
          key={joining.offer.text}
          offer={joining.offer}
          ids={ids}
          join={then(joining.join)}
          leave={then(joining.leave)}
        />
      )}
      <div ref={told} role="status" tabIndex={-1} className={styles.told}>
        {joining.outcome && (
          <Outcome
            {...joining}
            outcome={joining.outcome}
            takeAll={then(joining.takeAll)}
            takeBack={then(joining.takeBack)}
          />
        )}
      </div>
    </>
  );
}

function usePublished(published: string) {
  const ids = useMemo(() => new Set(published.split(' ')), [published]);
  return {ids, joining: useJoining(ids)};
}

interface WaysProps {
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly joining: Joining;
}

/** Out by a file or a link, and in by a file; a link comes in by being opened. */
function Ways({opener, joining}: WaysProps): ReactNode {
  const [isLinkOpen, setLinkOpen] = useState(false);
  return (
    <>
      <div className={controls.row}>
        <button type="button" className={controls.button} onClick={exportRecord}>
          Export as a file
        </button>
        <ImportButton opener={opener} joining={joining} />
        <button
          type="button"
          className={controls.button}
          aria-expanded={isLinkOpen}
          onClick={() => setLinkOpen(!isLinkOpen)}
        >
          Make a link
        </button>
      </div>
      {isLinkOpen && <LinkPanel />}
    </>
  );
}

function ImportButton({opener, joining}: WaysProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    // What is too large is not even read.
    const tooLarge = refusedForSize(file.size);
    if (tooLarge) joining.refuse(tooLarge, 'file');
    else joining.look({text: await file.text(), way: 'file'});
  };
  return (
    <>
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
    </>
  );
}

function exportRecord(): void {
  const text = serialise(progressStore().state().record, drafts.all());
  saveText('distributed-systems-bootcamp-progress.json', 'application/json', text);
}
