import {useId, type ReactNode} from 'react';
import {choiceCounts} from '../../core/library/facets.ts';
import type {Criterion, Filter} from '../../core/library/filter.ts';
import {useLibrary} from '../Library/context.ts';
import styles from './styles.module.css';

type Choosable = Exclude<Criterion, 'words'>;

interface Props<C extends Choosable> {
  criterion: C;
  label: string;
  /** What it says when nothing is chosen. */
  any: string;
  /** Each value with its words. */
  options: readonly (readonly [NonNullable<Filter[C]>, string])[];
}

/** One criterion of the filter, each value with how many entries it would leave. */
export default function Choice<C extends Choosable>({criterion, label, any, options}: Props<C>): ReactNode {
  const {collection, filter, setFilter} = useLibrary();
  const field = useId();
  const chosen = filter[criterion];
  const values = options.map(([value]) => value);
  const counts = choiceCounts(collection, filter, criterion, values);
  const isUnknown = chosen !== null && !values.some((value) => value === chosen);
  return (
    <div className={styles.field}>
      <label htmlFor={field}>{label}</label>
      <select
        id={field}
        value={String(chosen ?? '')}
        onChange={({target}) => {
          const value = values.find((each) => String(each) === target.value) ?? null;
          setFilter({...filter, [criterion]: value});
        }}
      >
        <option value="">{any}</option>
        {options.map(([value, words], index) => (
          <option key={value} value={value}>
            {`${words} (${counts[index]})`}
          </option>
        ))}
        {isUnknown && <option value={chosen}>{`“${String(chosen)}” (0)`}</option>}
      </select>
    </div>
  );
}
