import {useState, type ReactNode} from 'react';
import {ankiText, html, type Note} from '../../core/review/anki.ts';
import {upcoming} from '../../core/review/due.ts';
import {termKey} from '../../core/review/item.ts';
import {reloadIfStale} from '../../hooks/offline/reloadIfStale.ts';
import {calendar, type ReviewDay} from '../../hooks/review/calendar.ts';
import {saveText} from '../../hooks/saveText.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import {useToday} from '../../hooks/useToday.ts';
import controls from '../../css/controls.module.css';
import {itemOf, terms} from './catalogue.ts';

/** What a page without a server cannot do, remind, and what others do better: as files for a calendar and for Anki. */
export default function TakeAway(): ReactNode {
  const {record} = useProgress();
  const day = useToday();
  const [trouble, setTrouble] = useState('');
  const days = upcoming(record, day)
    .map(([when, ids]) => ({day: when, about: ids.flatMap((id) => itemOf(id)?.about ?? [])}))
    .filter(({about}) => about.length > 0);
  return (
    <>
      <div className={controls.row}>
        <button
          type="button"
          className={controls.small}
          aria-disabled={days.length === 0}
          onClick={() => saveCalendar(days)}
        >
          Review dates for a calendar
        </button>
        <button type="button" className={controls.small} onClick={() => saveNotes(setTrouble)}>
          Terms and questions for Anki
        </button>
      </div>
      <p role="status">{trouble}</p>
    </>
  );
}

function saveCalendar(days: readonly ReviewDay[]): void {
  if (days.length === 0) return;
  const {origin, pathname} = window.location;
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  saveText('reviews.ics', 'text/calendar', calendar(days, {address: origin + pathname, stamp}));
}

/** @param say is told what stands in the way, or nothing */
function saveNotes(say: (trouble: string) => void): void {
  import('@generated/review/default/notes.json').then(
    ({default: questions}) => {
      say('');
      const text = ankiText([...termNotes(), ...questions]);
      saveText('distributed-systems-bootcamp-anki.txt', 'text/plain', text);
    },
    () => {
      say('The questions could not be fetched. Try again when you have a network.');
      reloadIfStale();
    },
  );
}

/** The definition is asked for by its term, as on the glossary's page. */
const termNotes = (): Note[] =>
  terms.map(({id, term, definition, lesson}) => ({
    id: termKey(id),
    front: html(term),
    back: html(definition),
    lesson,
  }));
