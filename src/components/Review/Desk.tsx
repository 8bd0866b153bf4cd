import {useMemo, useRef, useState, type ReactNode} from 'react';
import {compose, practise, SESSION_LENGTH, stockOf} from '../../core/review/compose.ts';
import {memories, upcoming} from '../../core/review/due.ts';
import Select from '../../labs/frame/Select.tsx';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import {useToday} from '../../hooks/useToday.ts';
import controls from '../../css/controls.module.css';
import {itemOf, items} from './catalogue.ts';
import {dayName} from './days.ts';
import SessionView from './SessionView.tsx';
import styles from './styles.module.css';
import TakeAway from './TakeAway.tsx';
import {useSession, type RunningSession} from './useSession.ts';
import WhatComes from './WhatComes.tsx';

/** All that the page of reviews needs beyond its text: fetched by that page alone, with the scheduler. */
export default function Desk(): ReactNode {
  const running = useSession();
  const begin = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    running.leave();
    // After the session is gone, and its button with it.
    requestAnimationFrame(() => begin.current?.focus());
  };
  if (running.session) return <SessionView running={{...running, leave}} />;
  return (
    <>
      <Beginning start={running.start} button={begin} />
      <WhatComes />
      <TakeAway />
    </>
  );
}

interface BeginningProps {
  readonly start: RunningSession['start'];
  readonly button: React.RefObject<HTMLButtonElement | null>;
}

/** What is due and what is new, and the ways to begin: with that, or with a lesson of one's choice. */
function Beginning({start, button}: BeginningProps): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  const day = useToday();
  const [lesson, setLesson] = useState('');
  const stock = useMemo(() => stockOf(items, record, steps, day), [record, steps, day]);
  const chosen = lesson === '' ? compose(stock) : practise(items, lesson, memories(record));
  const {length} = chosen;
  const options = [
    {value: '', text: 'What is due, and a few new ones'},
    ...steps.map(({id, number, title}) => ({value: id, text: `Step ${number}: ${title}`})),
  ];
  return (
    <>
      <p className={styles.stock} role="status">
        <span key={`${stock.due.length} ${stock.fresh.length}`}>
          {stockWords(stock.due.length, stock.fresh.length, nextDay(record, day))}
        </span>
      </p>
      <div className={styles.begin}>
        <Select name="From" value={lesson} options={options} onChange={setLesson} />
        <button
          ref={button}
          type="button"
          className={controls.primary}
          aria-disabled={length === 0}
          onClick={() => {
            if (length > 0) start(chosen);
          }}
        >
          {length === 0
            ? 'Nothing to begin with'
            : `Begin: ${length} ${length === 1 ? 'question' : 'questions'}`}
        </button>
      </div>
    </>
  );
}

/** The next day on which something that this version of the site knows is due. */
function nextDay(record: Parameters<typeof upcoming>[0], today: number): number | undefined {
  return upcoming(record, today).find(([, ids]) => ids.some((id) => itemOf(id)))?.[0];
}

function stockWords(due: number, fresh: number, next: number | undefined): string {
  const isNew = fresh > 0 && `${fresh} new from what you have read.`;
  if (due > 0) return [`${due} due.`, isNew].filter(Boolean).join(' ');
  const when = next === undefined ? 'Nothing is due.' : `Nothing is due until ${dayName(next)}.`;
  if (isNew) return `${when} ${isNew}`;
  const rest = `What you read and answer in the lessons comes here; or choose a lesson and try ${SESSION_LENGTH} of it.`;
  return next === undefined ? `${when} ${rest}` : when;
}
