import type {ReactNode} from 'react';
import {formatTransactions} from '../../core/checking/transactions/editing.ts';
import Share from '../frame/Share.tsx';
import {linkTo} from './link.ts';
import type {Session} from './session.ts';

interface Props {
  readonly title: string;
  /** Address of the lab's own page. */
  readonly page: string;
  readonly session: Session;
}

/** Takes the history to somebody else, or into a text. */
export default function LabShare({title, page, session}: Props): ReactNode {
  return (
    <Share
      name="transactions"
      title={title}
      link={linkTo(page, session)}
      lines={() => `${formatTransactions(session.transactions)}\n`}
    />
  );
}
