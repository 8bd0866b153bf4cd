import type {ReactNode} from 'react';
import {processName} from '../../core/exploring/process-name.ts';
import {valenceWords} from '../../views/Configurations/valence-words.ts';
import {placeOf, type Session} from './session.ts';
import {happened} from './words.ts';

interface Props {
  readonly session: Session;
}

/** Rows that the table shows; a flight of thousands of steps would only repeat itself. */
const MOST_ROWS = 200;

/** Everything that the pictures show, as text: a step a row, and then what can come next. */
export default function StepTable({session}: Props): ReactNode {
  const {game, taken} = session;
  const start = game.position(0);
  const here = game.position(placeOf(session));
  const inputs = start.processes.map(({input}, process) => `${processName(process)} with ${input}`);
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
          <td>{`the beginning: ${inputs.join(', ')}`}</td>
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
        {here.options
          .flatMap(({targets}) => targets)
          .map((target, index) => (
            <tr key={`next ${index}`}>
              <th scope="row">next</th>
              <td>{`possible: ${happened(target)}`}</td>
              <td>{game.position(target.to).words}</td>
              <td>{valenceWords[target.valence]}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
