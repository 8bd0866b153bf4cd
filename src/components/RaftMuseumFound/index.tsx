import type {ReactNode} from 'react';
import {bugNames} from '@site/src/core/protocols/raft/bug-name.ts';
import {valueOf} from '@site/src/core/learning/progress.ts';
import {isWon} from '@site/src/core/learning/win.ts';
import {useProgress} from '@site/src/hooks/useProgress.ts';
import {exhibitNumber, exhibitOf} from '@site/src/labs/raft/exhibits.ts';

/** Which exhibits of the Raft lab's museum this reader has made fail; nothing before the first. */
export default function RaftMuseumFound(): ReactNode {
  const {record} = useProgress();
  const found = bugNames
    .map(exhibitOf)
    .filter((exhibit) => isWon(valueOf(record, `labs/raft/dares/${exhibit}`)))
    .map((exhibit) => exhibitNumber(exhibit));
  if (found.length === 0) return null;
  return (
    <p>
      <span key={found.join(' ')}>
        {`✓ You have made ${found.length} of ${bugNames.length} fail: ${found.length === 1 ? 'exhibit' : 'exhibits'} ${found.join(', ')}.`}
      </span>
    </p>
  );
}
