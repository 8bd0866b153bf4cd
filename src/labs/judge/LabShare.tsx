import type {ReactNode} from 'react';
import Share from '../frame/Share.tsx';
import {linkTo} from './link.ts';
import {storyIn, type Session} from './session.ts';

interface Props {
  readonly title: string;
  readonly page: string;
  readonly session: Session;
}

/** Takes the schedule or the check, and the run, elsewhere. */
export default function LabShare({title, page, session}: Props): ReactNode {
  const {name, means, deeds, check} = session;
  const lines = () => {
    const asked = {case: name, ...(means === 'faults' ? {faults: deeds} : {check})};
    return [asked, ...(storyIn(session)?.moments ?? [])].map((each) => `${JSON.stringify(each)}\n`).join('');
  };
  return <Share name={`judge-${name}`} title={title} link={linkTo(page, session)} lines={lines} />;
}
