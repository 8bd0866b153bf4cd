import {useState, type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {copyFrom} from './copyFrom.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

type Outcome = '' | 'Copied' | 'Copying was refused; view it and copy it there';

/**
 * The page as Markdown, for a reader's notes or language model: to copy, or to view. The file lies beside the HTML
 * (src/plugins/output/markdown); it is fetched when it is asked for.
 */
export default function PageAsMarkdown(): ReactNode {
  const {pathname} = useLocation();
  const [outcome, setOutcome] = useState<Outcome>('');
  const address = `${pathname.replace(/\/?$/, '/')}index.md`;
  const copy = () => {
    copyFrom(address).then(
      () => setOutcome('Copied'),
      () => setOutcome('Copying was refused; view it and copy it there'),
    );
  };
  return (
    <p className={styles.row}>
      <Head>
        <link rel="alternate" type="text/markdown" href={address} />
      </Head>
      <button type="button" className={controls.quiet} onClick={copy}>
        Copy page as Markdown
      </button>
      {/* The site's own link would add a slash to the file's name. */}
      <a href={address}>View as Markdown</a>
      <span role="status">{outcome}</span>
    </p>
  );
}
