import type {ReactNode} from 'react';
import TextTable from '../../views/TextTable/index.tsx';
import {placeOf, type Session} from './session.ts';
import {optionInWords} from './words.ts';

/** What each first choice does to the outcome, for those who cannot guess: only where no script runs. */
export default function StillTable({session}: {readonly session: Session}): ReactNode {
  const position = session.game.position(placeOf(session));
  const rows = position.options.map((option, pick) => {
    const {headline, detail} = optionInWords(option, position, session.game.position);
    return [String(pick + 1), [headline, detail].filter(Boolean).join('. ')];
  });
  return (
    <noscript>
      <TextTable
        caption="What can happen next, and what it does to the outcome"
        table={{head: ['No.', 'Choice'], rows}}
      />
    </noscript>
  );
}
