import type {ReactNode} from 'react';
import {valenceWords} from '../../views/Configurations/valence-words.ts';
import type {Session} from './session.ts';
import {happened} from './words.ts';

interface Props {
  readonly session: Session;
}

/** Rows that the table shows; a flight of thousands of steps would only repeat itself. */
const MOST_ROWS = 200;

/** Everything that the pictures show, as text: a step a row. */
export default function StepTable({session: {game, taken}}: Props): ReactNode {
  const start = game.position(0);
  const hidden = Math.max(0, taken.length - MOST_ROWS);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">What happened</th>
          <th scope="col">Configuration after it</th>
          <th scope="col">Valence</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">0</th>
          <td>the beginning</td>
          <td>{start.words}</td>
          <td>{valenceWords[start.valence]}</td>
        </tr>
        {hidden > 0 && (
          <tr>
            <td colSpan={4}>… {hidden} steps, left out …</td>
          </tr>
        )}
        {taken.slice(hidden).map(({target}, index) => (
          // A step's place in the run is its identity: the run only grows and shrinks at its end.
          <tr key={hidden + index}>
            <th scope="row">{hidden + index + 1}</th>
            <td>{happened(target)}</td>
            <td>{game.position(target.to).words}</td>
            <td>{valenceWords[target.valence]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
