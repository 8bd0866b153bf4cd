import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import NeedsScript from '../../components/NeedsScript/index.tsx';
import Carry from '../../components/ProgressCarry/index.tsx';
import Reset from '../../components/ProgressReset/index.tsx';
import SetAside from '../../components/ProgressSetAside/index.tsx';
import Summary from '../../components/ProgressSummary/index.tsx';
import styles from './styles.module.css';

const description =
  'What you have ticked in the bootcamp, how to take it to another device, and how to start over.';

/** The reader's own page: what is done, and what can be done with the record of it. */
export default function ProgressPage(): ReactNode {
  return (
    <Layout title="Your progress" description={description}>
      <main className={styles.page}>
        <div className="markdown">
          <h1>Your progress</h1>
          <p>
            Ticks and answers are kept by your browser, for this site alone. Nothing is sent anywhere, there
            is no account, and another browser or device knows nothing of them until you carry a file across.
          </p>
          <NeedsScript>
            This page needs JavaScript, because what it shows is in your browser only. The lessons do not need
            it.
          </NeedsScript>
          <Summary />
          <Carry />
          <Reset />
          <SetAside />
          <p className={styles.back}>
            <Link to="/">Back to the path</Link>
          </p>
        </div>
      </main>
    </Layout>
  );
}
