import {bugNames} from '../../core/protocols/raft/bug-name.ts';
import {bugs} from '../../core/protocols/raft/bugs.ts';
import {exhibitNumber, exhibitOf, type ExhibitName} from './exhibits.ts';
import {promises} from './promises.ts';

/** A card of the wall. It does not say what is wrong. */
export interface Card {
  readonly preset: ExhibitName | 'exhibit-10';
  readonly number: number;
  readonly title: string;
  readonly said: string;
}

/** By whom, without a name: that comes when the exhibit has failed. */
const makers = {
  'figure-8': 'Two libraries, one in C++ and one in C',
  'forgotten-vote': 'A database, and a library in Python',
  'stale-read': 'A key–value store',
  'wrong-credit': 'An example to learn from',
  'early-reply': 'A database',
  'double-vote': 'A sample for a testing tool, on purpose',
  'stamped-term': 'A library in Go',
  'fixed-timeout': 'A library in Rust, and a database',
  'early-membership': 'A dissertation',
} as const;

/** The wall, in order: nine that broke, and one that nobody has broken. */
export function wall(): readonly Card[] {
  const broken = bugNames.map((bug): Card => {
    const preset = exhibitOf(bug);
    const {origins, breaks} = bugs[bug];
    const years = [...new Set(origins.flatMap(({date}) => /^\d{4}/.exec(date) ?? []))].join(' and ');
    return {
      preset,
      number: exhibitNumber(preset),
      title: makers[bug],
      said: `${years === '' ? '' : `${years}. `}What breaks: ${promises[breaks].toLowerCase()}.`,
    };
  });
  const said = 'Do what you like to it, or let every nemesis try a thousand seeds.';
  return [...broken, {preset: 'exhibit-10', number: 10, title: 'Figure 2 as it is', said}];
}
