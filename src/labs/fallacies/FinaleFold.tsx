import type {ReactNode} from 'react';
import {fetched} from '../frame/fetched.tsx';
import Fold from '../frame/Fold.tsx';
import type {Session} from './session.ts';

const Finale = fetched(() => import('./Finale.tsx'));

/** The finale, fetched when somebody wants it. */
export default function FinaleFold({session}: {readonly session: Session}): ReactNode {
  const {now, seed, isShown} = session;
  return (
    <Fold
      summary="The finale: one policy for all eight, and for the overload"
      asked={
        <Finale
          policy={now}
          seed={seed}
          isShown={isShown}
          run={() => import('./link.ts').then(({linkTo}) => linkTo('', session))}
        />
      }
    />
  );
}
