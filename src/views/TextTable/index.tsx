'use static';

import type {ReactNode} from 'react';
import type {TextTable as Data} from './table.ts';

interface Props {
  readonly table: Data;
  readonly caption?: string;
  readonly className?: string | undefined;
}

/** A table of words. Its heads head their columns, and the first cell of a row names the row. */
export default function TextTable({table: {head, rows}, caption, className}: Props): ReactNode {
  return (
    <table className={className}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          // Words have no state that could stay behind when a row moves.
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
