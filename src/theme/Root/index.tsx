import type {ReactNode} from 'react';
import type {Props} from '@theme/Root';
import StorageNotice from '@site/src/components/StorageNotice/index.tsx';

/** Round every page. */
export default function Root({children}: Props): ReactNode {
  return (
    <>
      {children}
      <StorageNotice />
    </>
  );
}
