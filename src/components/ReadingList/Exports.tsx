import type {ReactNode} from 'react';
import {toBibtexFile} from '../../core/library/bibtex.ts';
import {toCslFile} from '../../core/library/csl.ts';
import {toMarkdown} from '../../core/library/reading-list-markdown.ts';
import type {Resource} from '../../core/library/resource.ts';
import {saveText} from '../../hooks/saveText.ts';
import CopyText from '../CopyText/index.tsx';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Props {
  resources: readonly Resource[];
  isRead: (id: string) => boolean;
}

interface Format {
  name: string;
  file: string;
  type: string;
  make: (props: Props) => string;
}

const formats: readonly Format[] = [
  {
    name: 'Markdown',
    file: 'reading-list.md',
    type: 'text/markdown',
    make: ({resources, isRead}) => toMarkdown(resources, isRead),
  },
  {
    name: 'BibTeX',
    file: 'reading-list.bib',
    type: 'application/x-bibtex',
    make: ({resources}) => toBibtexFile(resources),
  },
  {
    name: 'CSL-JSON',
    file: 'reading-list.json',
    type: 'application/vnd.citationstyles.csl+json',
    make: ({resources}) => toCslFile(resources),
  },
];

/** The list as a file, in the reader's order: for notes, for LaTeX, for a reference manager. */
export default function Exports({resources, isRead}: Props): ReactNode {
  return (
    <section aria-labelledby="take-it-with-you" className={styles.exports}>
      <h2 id="take-it-with-you">Take it with you</h2>
      {formats.map((format) => (
        <p key={format.name}>
          <strong>{format.name}</strong>
          <button
            type="button"
            className={controls.small}
            aria-label={`Save as ${format.name}`}
            onClick={() => saveText(format.file, format.type, format.make({resources, isRead}))}
          >
            Save
          </button>
          <CopyText label={`Copy ${format.name}`} text={format.make({resources, isRead})} />
        </p>
      ))}
    </section>
  );
}
