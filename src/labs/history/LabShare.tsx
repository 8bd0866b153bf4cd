import type {ReactNode} from 'react';
import {eventsOf} from '../../core/checking/editing.ts';
import type {Operation} from '../../core/checking/history.ts';
import type {SpecName} from '../../core/checking/specs/index.ts';
import Share from '../frame/Share.tsx';
import {modelsLink} from '../models/models-link.ts';
import {linkTo} from './link.ts';
import type {Session} from './session.ts';

/** Objects that are read and written: what the models are about. */
const registers: readonly SpecName[] = ['register', 'cas-register'];

interface Props {
  readonly title: string;
  /** Address of the lab's own page. */
  readonly page: string;
  readonly session: Session;
  readonly operations: readonly Operation[];
}

/** Takes the history to somebody else and into a text. */
export default function LabShare({title, page, session, operations}: Props): ReactNode {
  return (
    <Share
      name="history"
      title={title}
      link={linkTo(page, session)}
      {...(registers.includes(session.spec) && {models: modelsLink(page, eventsOf(operations), null)})}
      lines={() => `${session.text}\n`}
    />
  );
}
