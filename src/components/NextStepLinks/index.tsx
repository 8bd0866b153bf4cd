import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import counts from '@generated/library/default/counts.json';
import {entriesInWords} from '../../core/library/words.ts';
import styles from './styles.module.css';

const pages = [
  [
    'papers',
    'Papers',
    'The sources themselves: consensus (Paxos, Raft), storage (Dynamo, Bigtable), messaging (Kafka), and more.',
  ],
  ['books', 'Books', 'For a subject from the ground up, with one voice and one vocabulary.'],
  [
    'courses',
    'Courses',
    'Lectures and labs from MIT, ETH Zurich, Cambridge and others, to watch and above all to do.',
  ],
  ['blogs', 'Blogs', 'What happened when the theory met production, told by those who were there.'],
  ['testing', 'Testing', 'Jepsen, Maelstrom, model checkers, simulators: point one at a system of your own.'],
] as const;

/** The five pages after the bootcamp, each with how many entries wait there. */
export default function NextStepLinks(): ReactNode {
  return (
    <ul className={styles.links}>
      {pages.map(([page, name, line]) => (
        <li key={page}>
          <Link to={`/next-steps/${page}/`}>
            <strong>{name}</strong>
            <span className={styles.count}>{entriesInWords(counts[page] ?? 0)}</span>
          </Link>
          <span className={styles.line}>{line}</span>
        </li>
      ))}
    </ul>
  );
}
