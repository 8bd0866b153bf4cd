import type {ReactNode} from 'react';
import Share from '../frame/Share.tsx';
import {linkTo} from './link.ts';
import {runLines} from './run-lines.ts';
import type {Session} from './session.ts';

interface Props {
  readonly title: string;
  /** Address of the lab's own page. */
  readonly page: string;
  readonly session: Session;
}

/** Takes the run to somebody else and into a text. */
export default function LabShare({title, page, session}: Props): ReactNode {
  return <Share name="flp" title={title} link={linkTo(page, session)} lines={() => runLines(session)} />;
}
