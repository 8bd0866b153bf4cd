import type {ReactNode} from 'react';
import {conditions, deeds, targets, type Rule} from '../../core/protocols/raft/nemeses/rule.ts';
import Select from '../frame/Select.tsx';

interface Props {
  readonly rule: Rule;
  readonly set: (rule: Rule) => void;
  /** Whether it is for a run that one watches, in which it strikes once: what always holds need not be waited for. */
  readonly isLive?: boolean;
}

/** How long a fault may last, in milliseconds; an election takes some hundreds. */
const DURATIONS = [20, 60, 150, 300, 600, 1200, 2000];

const optionsOf = <Name extends string>(table: Readonly<Record<Name, string>>) =>
  (Object.keys(table) as Name[]).map((value) => ({value, text: table[value]}));

/** A rule of the reader's own: when something holds, this is done to those, for so long. */
export default function RuleFields({rule, set, isLive = false}: Props): ReactNode {
  return (
    <>
      <Select
        name="When"
        value={rule.when}
        options={optionsOf(conditions).filter(({value}) => !isLive || value !== 'always')}
        onChange={(when) => {
          set({...rule, when});
        }}
      />
      <Select
        name="it will"
        value={rule.deed}
        options={optionsOf(deeds)}
        onChange={(deed) => {
          set({...rule, deed});
        }}
      />
      <Select
        name="whom"
        value={rule.target}
        options={optionsOf(targets)}
        onChange={(target) => {
          set({...rule, target});
        }}
      />
      <Select
        name="for"
        value={rule.forMs}
        options={DURATIONS.map((value) => ({value, text: `${value} ms`}))}
        onChange={(forMs) => {
          set({...rule, forMs});
        }}
      />
    </>
  );
}
