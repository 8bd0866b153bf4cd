import type {ReactNode} from 'react';
import type {SilenceRow} from '@site/src/core/exploring/silence.ts';
import type {ValenceName} from '@site/src/core/exploring/valence.ts';
import ScrollFrame from '../ScrollFrame/index.tsx';

interface Props {
  readonly protocol: string;
  /** One digit a process. */
  readonly inputs: string;
  /** Set at build (src/plugins/exploring). */
  readonly silences: readonly SilenceRow[];
}

const decidable: Readonly<Record<ValenceName, string>> = {
  bivalent: '0 or 1',
  zero: '0',
  one: '1',
  never: 'nothing, ever',
};

/** What the others can still decide when one process never takes a step. */
export default function SilenceTable({protocol, inputs, silences}: Props): ReactNode {
  return (
    <ScrollFrame label={`The protocol ${protocol} from ${inputs} with one process silent`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Never takes a step</th>
            <th scope="col">The others can decide</th>
            <th scope="col">Configurations</th>
          </tr>
        </thead>
        <tbody>
          {silences.map(({process, values, configurations}) => (
            <tr key={process}>
              <th scope="row">{process}</th>
              <td>{decidable[values]}</td>
              <td>{configurations}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
