import type {ReactNode} from 'react';
import Share from '../frame/Share.tsx';
import {linkTo} from './link.ts';
import type {Session} from './session.ts';

interface Props {
  readonly title: string;
  readonly page: string;
  readonly session: Session;
}

/** Takes the code and its run elsewhere. */
export default function LabShare({title, page, session}: Props): ReactNode {
  const {outcome} = session;
  const lines = () =>
    outcome.kind === 'failed'
      ? outcome.story.moments.map((moment) => `${JSON.stringify(moment)}\n`).join('')
      : `${JSON.stringify({exercise: session.exercise, code: session.code})}\n`;
  return (
    <Share name={`workbench-${session.exercise}`} title={title} link={linkTo(page, session)} lines={lines} />
  );
}
