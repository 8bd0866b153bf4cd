import type {ReactNode} from 'react';
import type {GraphPicture} from '@site/src/core/exploring/picture.ts';
import Configurations from '@site/src/views/Configurations/index.tsx';
import {valenceWords} from '@site/src/views/Configurations/valence-words.ts';
import ScrollFrame from '../ScrollFrame/index.tsx';

interface Props {
  readonly protocol: string;
  /** One digit a process. */
  readonly inputs: string;
  /** Set at build (src/plugins/exploring). */
  readonly picture: GraphPicture;
}

/** Every configuration that a protocol can reach from its inputs: as a picture, and as a table. */
export default function ConfigurationGraph({protocol, inputs, picture}: Props): ReactNode {
  const name = `All configurations of ${protocol} from ${inputs}`;
  return (
    <>
      <Configurations picture={picture} />
      <details>
        <summary>The same graph as a table</summary>
        <ScrollFrame label={name}>
          <table>
            <thead>
              <tr>
                <th scope="col">No.</th>
                <th scope="col">Configuration</th>
                <th scope="col">Valence</th>
                <th scope="col">Steps from it</th>
              </tr>
            </thead>
            <tbody>
              {picture.nodes.map(({id, words, valence}) => (
                <tr key={id}>
                  <th scope="row">{id}</th>
                  <td>{words}</td>
                  <td>{valenceWords[valence]}</td>
                  <td>{stepsFrom(picture, id)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      </details>
    </>
  );
}

function stepsFrom({edges}: GraphPicture, id: number): string {
  const steps = edges.filter(({from}) => from === id).map(({words, to}) => `${words}: to ${to}`);
  return steps.join('; ') || 'none';
}
