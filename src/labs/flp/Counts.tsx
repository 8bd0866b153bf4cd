import type {ReactNode} from 'react';
import {countRows} from './count-rows.ts';
import type {Game} from './game.ts';
import {endings} from './scenarios.ts';
import styles from './styles.module.css';

interface Props {
  readonly game: Game;
  readonly visited: number;
}

/** The whole graph in numbers, beside the part of it that has been seen. */
export default function Counts({game, visited}: Props): ReactNode {
  const [all, ...rest] = countRows(game.counts);
  const rows = [all, ['of them you have been in', visited] as const, ...rest].filter(
    (row) => row !== undefined,
  );
  const caught = game.endings.map((ending) => endings[ending]);
  return (
    <div className={styles.counts}>
      <table>
        <caption>The whole graph in numbers</caption>
        <tbody>
          {rows.map(([what, count]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>What can happen here at worst?</summary>
        <p>{caught.length === 0 ? 'From these inputs nothing: try others.' : `${caught.join('; ')}.`}</p>
      </details>
    </div>
  );
}
