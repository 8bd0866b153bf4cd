import type {ReactNode} from 'react';
import {readKey} from '../../core/library/marks.ts';
import type {Resource} from '../../core/library/resource.ts';
import {accessWords, authorsInWords, kindWords, lengthInWords} from '../../core/library/words.ts';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Props {
  resource: Resource;
  /** From 1. */
  place: number;
  count: number;
  onMove: (place: number) => void;
  onRemove: () => void;
}

/** One entry of the reader's list, with what moves it, ticks it and takes it off. */
export default function Item({resource, place, count, onMove, onRemove}: Props): ReactNode {
  const {id, title, url, year, kind, access} = resource;
  const [read, setRead] = useProgressItem(readKey(id));
  const facts = [
    authorsInWords(resource),
    year,
    kindWords[kind],
    lengthInWords(resource),
    accessWords[access],
  ];
  return (
    <li className={styles.item}>
      <div>
        <a href={url} className={styles.title}>
          {title}
        </a>
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.controls}>
        <label className={controls.check}>
          <input
            type="checkbox"
            checked={read === true}
            onChange={({target}) => setRead(target.checked ? true : null)}
            aria-label={`Read: ${title}`}
          />
          Read
        </label>
        <Control words="Up" title={title} isOff={place === 1} onPress={() => onMove(place - 1)} />
        <Control words="Down" title={title} isOff={place === count} onPress={() => onMove(place + 1)} />
        <Control words="To the top" title={title} isOff={place === 1} onPress={() => onMove(1)} />
        <Control words="Take off" title={title} isOff={false} onPress={onRemove} />
      </div>
    </li>
  );
}

interface ControlProps {
  words: string;
  title: string;
  isOff: boolean;
  onPress: () => void;
}

/** Stays in the order of focus where it can do nothing, so that moving an entry to an end does not lose the place. */
function Control({words, title, isOff, onPress}: ControlProps): ReactNode {
  return (
    <button
      type="button"
      className={controls.small}
      aria-label={`${words}: ${title}`}
      aria-disabled={isOff}
      onClick={({currentTarget}) => {
        if (isOff) return;
        onPress();
        // Moving a node in the document takes its focus away.
        requestAnimationFrame(() => currentTarget.focus());
      }}
    >
      {words}
    </button>
  );
}
