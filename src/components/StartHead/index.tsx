import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import DueCount from '../DueCount/index.tsx';
import Onward from '../Onward/index.tsx';
import Lab from '../Lab/index.tsx';
import styles from './styles.module.css';

interface Props {
  readonly title: string;
  /** What the site is, in a few words after its name: in search results, tabs and bookmarks. */
  readonly site: string;
  readonly children: ReactNode;
}

/** The head of the Start page: what this is, where to begin, and a system that one can break at once. */
export default function StartHead({title, site, children}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const name = `${siteConfig.title}: ${site}`;
  return (
    <header className={styles.head}>
      <Head>
        <title>{name}</title>
        <meta property="og:title" content={name} />
      </Head>
      <div className={styles.words}>
        <h1>{title}</h1>
        <div className={styles.lead}>{children}</div>
        <p className={styles.onward} data-derived="">
          <Onward />
          <DueCount />
        </p>
      </div>
      <div className={styles.lab}>
        <Lab name="partition" preset="split-brain" small />
        <p className={styles.more} data-derived="">
          <Link to="/labs/partition/">All of this lab</Link>
        </p>
      </div>
    </header>
  );
}
