import {useState, type ReactNode} from 'react';
import {offlineStore, useOffline, type Copy} from '../../hooks/offline/useOffline.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

/** Says whether the site opens without a network in this browser; nothing until that is known. */
export default function OfflineCopy(): ReactNode {
  const {copy} = useOffline();
  const [isKeeping, setKeeping] = useState(false);
  const isPart = copy.kind === 'kept' && copy.report.keptFiles < copy.report.allFiles;
  return (
    <div className={styles.copy}>
      <p role="status">{words(copy)}</p>
      {isPart && (
        <button
          type="button"
          className={controls.button}
          disabled={isKeeping}
          onClick={() => {
            setKeeping(true);
            void offlineStore()
              ?.keepAll()
              .finally(() => setKeeping(false));
          }}
        >
          {`Keep the whole site (${megabytes(copy.report.sizeBytes)})`}
        </button>
      )}
    </div>
  );
}

function words(copy: Copy): string {
  switch (copy.kind) {
    case 'unknown':
      return '';
    case 'refused':
      return 'This browser keeps no copy of the site, so reading needs a network.';
    case 'withdrawn':
      return 'At present no copy of the site is kept in this browser, so reading needs a network.';
    case 'fetching':
      return 'The site is being fetched, so that it can be read without a network.';
    case 'failed':
      return 'The site could not be kept for reading without a network: a file did not come, or not as it was built (some hosts rewrite pages on the way), or storage is full. Your next visit tries again.';
    case 'kept': {
      const {keptFiles, allFiles} = copy.report;
      return keptFiles === allFiles
        ? 'The whole site is kept in this browser: it opens without a network, labs included.'
        : `What you visit is kept in this browser, so far ${keptFiles} of ${allFiles} files; the rest needs a network.`;
    }
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB before compression`;
}
