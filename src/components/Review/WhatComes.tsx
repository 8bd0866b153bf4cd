import type {ReactNode} from 'react';
import {upcoming} from '../../core/review/due.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import {useToday} from '../../hooks/useToday.ts';
import {itemOf} from './catalogue.ts';
import {dayName} from './days.ts';
import styles from './styles.module.css';

/** Days in the list; what comes after them is counted. */
const MOST_DAYS = 14;

/** What comes when, day by day. */
export default function WhatComes(): ReactNode {
  const {record} = useProgress();
  const day = useToday();
  const days = upcoming(record, day)
    .map(([when, ids]) => [when, ids.flatMap((id) => itemOf(id) ?? [])] as const)
    .filter(([, items]) => items.length > 0);
  const later = days.slice(MOST_DAYS).reduce((sum, [, items]) => sum + items.length, 0);
  return (
    <details className={styles.comes}>
      <summary>What comes when</summary>
      {days.length === 0 && (
        <p>Nothing yet. What you have reviewed comes here, with the day of its next review.</p>
      )}
      <dl>
        {days.slice(0, MOST_DAYS).map(([when, items]) => (
          <div key={when}>
            <dt>
              {when === day ? 'Today' : dayName(when)}: {items.length}
            </dt>
            <dd>{items.map(({about}) => about).join('; ')}</dd>
          </div>
        ))}
      </dl>
      {later > 0 && <p>{`And ${later} later than that.`}</p>}
    </details>
  );
}
