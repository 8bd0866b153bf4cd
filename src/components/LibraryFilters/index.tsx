import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {accesses, levels} from '../../core/library/resource.ts';
import {readings} from '../../core/library/marks.ts';
import {accessWords, levelWords, readingWords} from '../../core/library/words.ts';
import {useLibrary} from '../Library/context.ts';
import Choice from './Choice.tsx';
import Outcome from './Outcome.tsx';
import Words from './Words.tsx';
import styles from './styles.module.css';

/** What the reader looks for on a library page. Set aside until the script runs; without it all entries are there. */
export default function LibraryFilters(): ReactNode {
  const {page} = useLibrary();
  const isReady = useIsBrowser();
  return (
    <div className={styles.filters}>
      <search aria-label="Filter the entries of this page" className={styles.form}>
        <fieldset disabled={!isReady}>
          <legend>Filter</legend>
          <Words />
          <Choice criterion="topic" label="Topic" any="All topics" options={topicOptions(page.topics)} />
          <Choice
            criterion="level"
            label="Level"
            any="All levels"
            options={levels.map((level) => [level, levelWords[level]])}
          />
          <Choice
            criterion="access"
            label="Access"
            any="Any access"
            options={accesses.map((access) => [access, accessWords[access]])}
          />
          <Choice
            criterion="lesson"
            label="Lesson"
            any="All lessons"
            options={page.lessons.map(({id, number, title}) => [id, `${number}. ${title}`])}
          />
          <Choice
            criterion="reading"
            label="My marks"
            any="Marked or not"
            options={readings.map((reading) => [reading, readingWords[reading]])}
          />
        </fieldset>
      </search>
      <Outcome />
    </div>
  );
}

function topicOptions(topics: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(topics).sort(([, a], [, b]) => a.localeCompare(b, 'en-GB'));
}
