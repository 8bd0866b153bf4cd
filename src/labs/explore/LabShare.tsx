import type {ReactNode} from 'react';
import Share from '../frame/Share.tsx';
import {linkTo} from './link.ts';
import {storyIn, type Session} from './session.ts';

interface Props {
  readonly title: string;
  readonly page: string;
  readonly session: Session;
}

/** Takes the code and its schedule elsewhere. */
export default function LabShare({title, page, session}: Props): ReactNode {
  const {example, code, network} = session;
  const lines = () =>
    [{example, network, code}, ...(storyIn(session)?.moments ?? [])]
      .map((each) => `${JSON.stringify(each)}\n`)
      .join('');
  return <Share name={`explore-${example}`} title={title} link={linkTo(page, session)} lines={lines} />;
}
