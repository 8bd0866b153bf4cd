import type {ReactNode} from 'react';
import type {Stamps} from '../../core/simulation/clocks/stamps.ts';
import Share from '../frame/Share.tsx';
import {drawingLines} from './lines.ts';
import {linkTo} from './link.ts';
import type {Session} from './session.ts';

interface Props {
  readonly title: string;
  /** Address of the lab's own page. */
  readonly page: string;
  readonly session: Session;
  readonly stamps: ReadonlyMap<string, Stamps>;
}

/** Takes the drawing to somebody else and into a text. */
export default function LabShare({title, page, session, stamps}: Props): ReactNode {
  return (
    <Share
      name="clocks"
      title={title}
      link={linkTo(page, session)}
      lines={() => drawingLines(session.drawing, stamps)}
    />
  );
}
