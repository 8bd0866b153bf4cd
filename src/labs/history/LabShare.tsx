import type {ReactNode} from 'react';
import Share from '../frame/Share.tsx';
import {linkTo} from './link.ts';
import type {Session} from './session.ts';

interface Props {
  readonly title: string;
  /** Address of the lab's own page. */
  readonly page: string;
  readonly session: Session;
}

/** Takes the history to somebody else and into a text. */
export default function LabShare({title, page, session}: Props): ReactNode {
  return (
    <Share name="history" title={title} link={linkTo(page, session)} lines={() => `${session.text}\n`} />
  );
}
