import {bugNames, type BugName} from '../../core/protocols/raft/bug-name.ts';

/** The exhibits that break, in the order in which they hang. The tenth does not. */
export type ExhibitName = `exhibit-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** The exhibit's own address does not tell what is wrong with it. */
export const exhibitOf = (bug: BugName): ExhibitName => `exhibit-${bugNames.indexOf(bug) + 1}` as ExhibitName;

/** The number under which it hangs in the museum, from 1 to 10; 0 for what hangs elsewhere. */
export const exhibitNumber = (name: string): number => Number(/^exhibit-(\d+)$/.exec(name)?.[1] ?? 0);
