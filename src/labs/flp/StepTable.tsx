import type {ReactNode} from 'react';
import {processName} from '../../core/exploring/process-name.ts';
import {HIDDEN, valenceWords} from '../../views/Configurations/valence-words.ts';
import {isKnown} from './knowledge.ts';
import {placeOf, type Session} from './session.ts';
import {happened} from './words.ts';

interface Props {
  readonly session: Session;
}

const columns = ['Step', 'What happened', 'Configuration after it', 'Valence'];

/** Rows that the table shows; a flight of thousands of steps would only repeat itself. */
const MOST_ROWS = 200;

/** Everything that the pictures show, as text: one step per row, and then what can come next. */
export default function StepTable({session}: Props): ReactNode {
  const {game, taken} = session;
  const hidden = Math.max(0, taken.length - MOST_ROWS);
  const inputs = game
    .position(0)
    .processes.map(({input}, process) => `${processName(process)} with ${input}`);
  return (
    <table>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row step="0" what={`the beginning: ${inputs.join(', ')}`} session={session} to={0} />
        {hidden > 0 && (
          <tr>
            <td colSpan={4}>… {hidden} steps, left out …</td>
          </tr>
        )}
        {taken.slice(hidden).map(({target}, index) => (
          // A step's place in the run is its identity: the run only grows and shrinks at its end.
          <Row
            key={hidden + index}
            step={hidden + index + 1}
            what={happened(target)}
            session={session}
            to={target.to}
          />
        ))}
        <Possible session={session} />
      </tbody>
    </table>
  );
}

function Possible({session}: Props): ReactNode {
  const targets = session.game.position(placeOf(session)).options.flatMap(({targets: each}) => each);
  return targets.map((target, index) => (
    <Row
      key={`next ${index}`}
      step="next"
      what={`possible: ${happened(target)}`}
      session={session}
      to={target.to}
    />
  ));
}

interface RowProps extends Props {
  readonly step: string | number;
  readonly what: string;
  /** The configuration after it. */
  readonly to: number;
}

function Row({step, what, session, to}: RowProps): ReactNode {
  const {words, valence} = session.game.position(to);
  return (
    <tr>
      <th scope="row">{step}</th>
      <td>{what}</td>
      <td>{words}</td>
      <td>{isKnown(session, to) ? valenceWords[valence] : HIDDEN}</td>
    </tr>
  );
}
