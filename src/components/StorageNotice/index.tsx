import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {progressStore, useProgress, type Notice as Kind} from '../../hooks/useProgress.ts';
import Notice from '../Notice/index.tsx';

const words: Record<Kind, string> = {
  blocked:
    'Your browser does not let this site store anything, so your ticks and reviews last only until you leave. To keep them, allow site data for this address.',
  full: 'Your browser’s storage for this address is full, so new ticks and reviews last only until you leave. To keep them, free some of it or export your progress.',
  'set-aside':
    'The stored record of your progress could not be read in full. It has been set aside unchanged, what could be read is shown, and new ticks are kept.',
  newer:
    'Your progress was stored by a newer version of this site and has been left alone. Reload the page to get that version; until then new ticks last for this visit only.',
  wiped:
    'Everything that your browser kept for this address has been cleared, in its settings or by another site of the address. What was shown here can be kept again.',
};

/** Says once what became of the reader's progress, in a corner where it moves nothing. */
export default function StorageNotice(): ReactNode {
  const {notice} = useProgress();
  const dismiss = (): void => progressStore().dismissNotice();
  const restore = (): void => progressStore().restore();
  return (
    <div role="status">
      {notice && (
        <Notice
          key={notice}
          isTrouble
          actions={
            notice === 'wiped'
              ? {'Keep it again': restore, 'Leave it cleared': dismiss}
              : {Understood: dismiss}
          }
        >
          {words[notice]} <Link to="/progress/">Your progress</Link>
        </Notice>
      )}
    </div>
  );
}
