import type {ReactNode} from 'react';
import Dare from '../frame/Dare.tsx';
import type {Example} from './examples/example.ts';
import {dareItem} from './examples/index.ts';
import {isDareMet, type Session} from './session.ts';

interface Props {
  readonly example: Example;
  readonly session: Session;
  /** Explores code that meets the dare. */
  readonly worked: () => void;
}

/** What an example ends with: a dare, where it has one. */
export default function Story({example: {name, dare}, session, worked}: Props): ReactNode {
  if (!dare) return null;
  const {closing, hint} = dare;
  return (
    <Dare
      key={name}
      item={dareItem(name)}
      {...{closing, hint}}
      dare={dare.dare}
      isMet={isDareMet(session)}
      isOpen={session.hasExplored}
      run={() => import('./link.ts').then(({linkTo}) => linkTo('', session))}
      onWorked={worked}
    />
  );
}
