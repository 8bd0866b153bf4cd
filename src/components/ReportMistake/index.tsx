import {useState, type ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {placeIn} from '../../core/learning/place.ts';
import {reportAddress, type Passage} from '../../core/learning/report-address.ts';
import {passageInView} from '../../hooks/reading-place/passage.ts';
import {useCurrentStep} from '../../hooks/useCurrentStep.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import styles from './styles.module.css';

interface Props {
  /** Set at build (src/plugins/steps/report-mistake.ts): 'owner/name' on GitHub. */
  readonly repository: string;
}

/**
 * At the end of a lesson: a link to a form of the repository that is filled in with the page, and where a script runs
 * with the section and the words that the reader has selected. What goes along is looked up as the link is reached for.
 */
export default function ReportMistake({repository}: Props): ReactNode {
  const {id, title, permalink} = useCurrentStep('ReportMistake');
  const {siteConfig} = useDocusaurusContext();
  const {record} = useProgress();
  const [passage, setPassage] = useState<Passage>({section: '', words: ''});
  const lookUp = () => setPassage(passageInView(placeIn(record, id)?.section));
  const address = reportAddress({repository, page: title, address: siteConfig.url + permalink, ...passage});
  return (
    <p className={styles.report} data-unread="">
      <a href={address} onPointerDown={lookUp} onFocus={lookUp}>
        Report a mistake
      </a>{' '}
      on GitHub. The form names this lesson, the section that you were in and the words that you have
      selected.
    </p>
  );
}
