import type {ReactNode} from 'react';
import {widenings} from '../../core/library/facets.ts';
import {criteria, everything, isSet, without, type Criterion} from '../../core/library/filter.ts';
import {entriesInWords} from '../../core/library/words.ts';
import {useLibrary} from '../Library/context.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

const criterionWords: Readonly<Record<Criterion, string>> = {
  words: 'the words',
  topic: 'the topic',
  level: 'the level',
  access: 'the access',
  lesson: 'the lesson',
  reading: 'my marks',
};

/** How much the filter finds, said politely, and the way back to more. */
export default function Outcome(): ReactNode {
  const {page, filter, found, setFilter} = useLibrary();
  const isFiltered = criteria.some((criterion) => isSet(filter, criterion));
  const total = page.resources.length;
  return (
    <div className={styles.outcome}>
      <p role="status">{outcomeWords(found.size, total, isFiltered)}</p>
      {found.size === 0 && <Wider />}
      {isFiltered && (
        <button type="button" className={controls.small} onClick={() => setFilter(everything)}>
          Show all entries
        </button>
      )}
    </div>
  );
}

function outcomeWords(found: number, total: number, isFiltered: boolean): string {
  if (found === 0) return `Nothing found among the ${entriesInWords(total)} of this page.`;
  return isFiltered ? `${found} of ${entriesInWords(total)}` : entriesInWords(total);
}

/** One button for each criterion whose removal alone finds something. */
function Wider(): ReactNode {
  const {collection, filter, setFilter} = useLibrary();
  return widenings(collection, filter).map(({criterion, count}) => (
    <button
      key={criterion}
      type="button"
      className={controls.small}
      onClick={() => setFilter(without(filter, criterion))}
    >
      {`Leave out ${criterionWords[criterion]}: ${entriesInWords(count)}`}
    </button>
  ));
}
