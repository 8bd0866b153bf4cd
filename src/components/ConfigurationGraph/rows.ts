import type {GraphPicture} from '../../core/exploring/picture.ts';
import {valenceWords} from '../../views/Configurations/valence-words.ts';
import type {TextTable} from '../../views/TextTable/table.ts';

/** A graph of configurations as a table: one a row, with the steps that lead from it. */
export function graphRows(picture: GraphPicture): TextTable {
  return {
    head: ['No.', 'Configuration', 'Valence', 'Steps from it'],
    rows: picture.nodes.map(({id, words, valence}) => [
      String(id),
      words,
      valenceWords[valence],
      stepsFrom(picture, id),
    ]),
  };
}

function stepsFrom({edges}: GraphPicture, id: number): string {
  const steps = edges.filter(({from}) => from === id).map(({words, to}) => `${words}: to ${to}`);
  return steps.join('; ') || 'none';
}
