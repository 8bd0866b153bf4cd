import type {ReactNode} from 'react';
import type {SurveyRow} from '@site/src/core/exploring/survey.ts';
import type {ValenceName} from '@site/src/core/exploring/valence.ts';
import ScrollFrame from '../ScrollFrame/index.tsx';

interface Props {
  /** A protocol's name in `src/core/exploring/consensus-protocols.ts`. */
  readonly protocol: string;
  /** Set at build (src/plugins/exploring). */
  readonly rows: readonly SurveyRow[];
}

const startWords: Readonly<Record<ValenceName, string>> = {
  bivalent: 'bivalent',
  zero: '0-valent',
  one: '1-valent',
  never: 'never decides',
};

/** What a protocol does from each of its inputs, counted over every configuration that it can reach. */
export default function ProtocolTable({protocol, rows}: Props): ReactNode {
  return (
    <ScrollFrame label={`Counts of the protocol ${protocol}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Inputs</th>
            <th scope="col">The start is</th>
            <th scope="col">Configurations</th>
            <th scope="col">Steps</th>
            <th scope="col">Bivalent</th>
            <th scope="col">0-valent</th>
            <th scope="col">1-valent</th>
            <th scope="col">Both values decided</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({inputs, valence, counts}) => (
            <tr key={inputs[0]}>
              <th scope="row">{inputs.join(', ')}</th>
              <td>{startWords[valence]}</td>
              <td>{counts.configurations}</td>
              <td>{counts.transitions}</td>
              <td>{counts.bivalent}</td>
              <td>{counts.zeroValent}</td>
              <td>{counts.oneValent}</td>
              <td>{counts.violations}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
