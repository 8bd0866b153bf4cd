import type {Level} from './levels.ts';
import type {TransactionSpec} from './read-transactions.ts';

/**
 * The histories that Elle's own tests and elle-cli's files judge, each retold with keys and values of our own, with the
 * anomalies that are named there (jepsen-io/elle, `test/elle`; ligurio/elle-cli, `histories/elle`). What Elle calls
 * G-single-item and G-nonadjacent-item has the name without `-item` here; its future-read is called internal.
 */
export interface ElleCase {
  /** The test there, or the file. */
  readonly there: string;
  readonly spec: TransactionSpec;
  readonly lines: readonly string[];
  /** What is named there; empty: valid. */
  readonly anomalies: readonly string[];
  /** Of what Elle says that the history is not, the levels that are on our map. */
  readonly not: readonly Level[];
  /** Why we say more or less; the names that are ours alone, or theirs alone. */
  readonly apart?: {
    readonly why: string;
    readonly ours?: readonly string[];
    readonly theirs?: readonly string[];
  };
}

const lists = (
  there: string,
  lines: readonly string[],
  anomalies: readonly string[],
  not: readonly Level[],
  apart?: ElleCase['apart'],
): ElleCase => ({there, spec: 'list-append', lines, anomalies, not, ...(apart && {apart})});

const registers = (...[there, lines, anomalies, not, apart]: Parameters<typeof lists>): ElleCase => ({
  ...lists(there, lines, anomalies, not, apart),
  spec: 'rw-register',
});

export const elleCases: readonly ElleCase[] = [
  lists(
    'list-append checker-test, G0',
    ['a ok a p 3, a q 3', 'b ok a p 5, a q 5', 'c ok r p 35, r q 53'],
    ['G0'],
    ['read uncommitted'],
  ),
  lists('list-append checker-test, G1a', ['a fail a q 7', 'b ok r q 7'], ['G1a'], ['read committed']),
  lists(
    'list-append g1a-cases-test',
    ['a ok r q 4, a q 6', 'b ok r q 46, r p -', 'c fail a q 4'],
    ['G1a'],
    ['read committed'],
    {
      why: 'only G1a is asked for there; the two that read beside it update behind what was aborted',
      ours: ['dirty update'],
    },
  ),
  lists(
    'list-append checker-test, G1b',
    ['a ok 1 2 a q 4, a q 6', 'b ok 3 4 r q 4'],
    ['G1b', 'G-single'],
    ['read committed'],
  ),
  lists('list-append g1b-cases-test, internal reads', ['a ok a q 4, r q 4, a q 6'], [], []),
  lists(
    'list-append checker-test, G1c',
    ['a ok a p 4, r q 6', 'b ok a p 5, a q 6', 'c ok r p 45, r q 6'],
    ['G1c'],
    ['read committed'],
  ),
  lists(
    'list-append checker-test, G-single',
    ['a ok a p 4, a q 6', 'b ok a p 5, r q -', 'c ok r p 45'],
    ['G-single'],
    ['repeatable read'],
  ),
  lists(
    'list-append checker-test, G2',
    ['a ok a p 4, r q -', 'b ok a q 6, r p -'],
    ['G2-item'],
    ['repeatable read'],
  ),
  lists(
    'list-append repeatable-read-test',
    ['a ok r p -, a q 6', 'b ok r q -, a p 4'],
    ['G2-item'],
    ['repeatable read'],
  ),
  lists(
    'list-append checker-test, Strong SI violation',
    ['a ok 0 1 a p 4', 'b ok 2 3 a p 5', 'c ok 4 5 r p 4', 'd ok 6 7 r p 45'],
    ['G-single-realtime'],
    ['strict serializable'],
  ),
  lists(
    'list-append checker-test, Strong Session SI violation',
    ['a ok 0 1 a p 4', 'b ok 2 3 a p 5', 'b ok 4 5 r p 4', 'c ok 6 7 r p 45'],
    ['G-single-process'],
    ['strong session serializable'],
  ),
  lists(
    'list-append checker-test, G-nonadjacent-process (elle issue 17)',
    ['a ok 0 1 r p -, r u 8', 'b ok 2 3 a p 4', 'b ok 4 5 r u -', 'c ok 6 7 a u 8'],
    ['G-nonadjacent-process'],
    ['strong session serializable'],
    {
      why: 'orders of sessions alone are asked for there; by the clock, what is read was written later',
      ours: ['G1c-realtime', 'G-single-realtime'],
    },
  ),
  lists(
    'list-append checker-test, contradictory read orders',
    ['a ok a p 4, r q 6', 'b ok a p 5', 'c ok a p 7, a q 6', 'd ok r p 47', 'e ok r p 457'],
    ['G1c', 'incompatible order'],
    ['read committed'],
  ),
  lists('list-append checker-test, dirty update, none', ['a fail a p 4'], [], []),
  lists(
    'list-append checker-test, dirty update, direct',
    ['a fail a p 4', 'b ok a p 5', 'c ok r p 45'],
    ['dirty update'],
    ['read committed'],
    {why: 'only the dirty update is asked for there', ours: ['G1a']},
  ),
  lists(
    'list-append checker-test, dirty update, indirect',
    ['a fail a p 4', 'b info a p 5', 'c ok a p 7', 'd ok r p 457'],
    ['dirty update'],
    ['read committed'],
    {why: 'only the dirty update is asked for there', ours: ['G1a']},
  ),
  lists(
    'list-append checker-test, duplicated elements',
    ['a ok a p 4, r q 6', 'b ok a p 5, a q 6', 'c ok r p 454'],
    ['G1c', 'duplicate elements'],
    ['read uncommitted'],
    {
      why: 'the search stops at read committed there; the second 4 makes the reader miss and see it',
      ours: ['G0'],
    },
  ),
  lists(
    'list-append checker-test, internal consistency violation',
    ['a ok a p 4, a p 5, a p 7', 'b ok a p 6, r p 4567'],
    ['internal'],
    ['read uncommitted'],
    {why: 'only internal is asked for there, and the G0 is said to be there too', ours: ['G0', 'G1c']},
  ),
  ...[
    ['read nil, then something', 'a ok r p -, r p 5'],
    ['stale', 'a ok r p 45, a p 6, r p 45'],
    ['bad prefix', 'a ok r p 45, a p 6, r p 756'],
    ['extension', 'a ok r p 45, a p 6, r p 4567'],
    ['short read', 'a ok r p 45, a p 6, r p 4'],
    ['append, disagreement', 'a ok a p 6, r p 4567'],
    ['append, short read', 'a ok a p 6, r p -'],
    ['FaunaDB example', 'a ok a p 6, r p -'],
    ['future read external', 'a ok r p 045, a p 4'],
    ['future read internal', 'a ok a p 4, r p 45, a p 5, a p 7'],
    ['future-read-test', 'a ok r p 4, a p 4'],
  ].map(([name = '', line = '']) =>
    // Elements that nobody appends are left out there, where this function alone is tested.
    lists(
      `list-append internal-cases-test, ${name}`,
      ['z ok a p 0', ...writersOf(line), line],
      ['internal'],
      [],
      {
        why: 'that function alone is tested there, without the graph',
        ours: ['G0', 'G1b', 'G1c', 'G-single', 'G2-item', 'incompatible order'],
      },
    ),
  ),
  lists(
    'list-append internal-cases-test, good',
    ['y ok a q 5', 'x ok a q 6', 'z ok a p 1', 'w ok a p 2', 'a ok r q 56, a p 3, r p 123, a p 4, r p 1234'],
    [],
    [],
  ),
  lists(
    'list-append unobserved-write-test',
    ['a ok a p 4, a q 4', 'b ok a p 5, a q 5', 'c ok a p 7, a q 7', 'd ok r p 45', 'e ok r q 5'],
    ['G-single', 'G0'],
    ['read uncommitted'],
  ),
  lists(
    'list-append G-nonadjacent-test',
    ['a ok 0 1 a p 4', 'b ok 2 3 r p 4, r q -', 'c ok 4 5 a q 6', 'd ok 6 7 r q 6, r p -'],
    ['G-nonadjacent'],
    ['snapshot isolation', 'repeatable read'],
    {why: 'no order of time is asked for there', ours: ['G-single-realtime', 'G-single-process']},
  ),
  lists(
    'list-append rr-g-single-item-test',
    ['a ok a p 4, a q 6', 'b ok r p 4, r q -'],
    ['G-single'],
    ['repeatable read'],
  ),
  lists(
    'list-append rr-g-nonadjacent-item-test',
    ['a ok a p 4, a t 4', 'b ok r p 4, r q -', 'c ok a q 6, a u 7', 'd ok r u 7, r t -'],
    ['G-nonadjacent'],
    ['repeatable read', 'snapshot isolation'],
  ),
  lists(
    'list-append lost-update-test',
    ['z ok 0 1 a p 3', 'a ok 2 5 r p 3, a p 4', 'b ok 3 6 r p 3, a p 5'],
    ['lost update', 'G2-item'],
    ['cursor stability'],
  ),
  lists(
    'list-append lost-update-test, one txn, double write',
    ['a ok r p -, a p 4, a p 5', 'b ok r p 45'],
    [],
    [],
  ),
  lists(
    'list-append wr-process-test (elle issue 21)',
    ['a ok 0 1 r p 4, a q 6', 'b ok 2 3 r q 6', 'b ok 4 5 a p 4'],
    ['G1c-process'],
    ['strong session serializable'],
    {why: 'orders of sessions alone are asked for there', ours: ['G1c-realtime']},
  ),
  lists(
    'list-append graph-test, info reads',
    ['a info a p 5, r q -', 'b ok a p 4, a q 6', 'c ok r p 45, r q 6'],
    [],
    [],
  ),
  lists(
    'histories/paper-example.edn, of both',
    [
      'a ok 0 1 a k 1, a k 3, a k 4, a m 2, a m 3, a m 4, a m 5, a n 1, a n 2',
      'a ok 2 3 a m 8, r k 134',
      'a ok 4 5 a n 4, r m 23458, r n 124, r k 134',
      'a ok 6 7 a j 9, r k 134, r m 2345, a n 3',
    ],
    ['G-single'],
    ['repeatable read'],
    {why: 'the same four transactions go round by two missed lists as well', ours: ['G2-item']},
  ),
  lists(
    'list-append intermediate-sequential-extension-test (si-without-g-single.edn)',
    ['a ok a u 2', 'b ok a v 1, r u -', 'c ok r w -, r v -, a u 5', 'd ok a w 2, r u 2'],
    ['G2-item'],
    ['repeatable read'],
  ),
  lists(
    'elle-cli list-append-gh-30.edn',
    [
      'c ok 1 4 a d 2, a e 5',
      'a ok 2 8 r b -, r g -, a d 1',
      'b ok 3 6 a g 1, a b 4, r d -',
      'c ok 5 9 a b 8',
      'b ok 7 10 a g 7, a d 9',
    ],
    ['G2-item'],
    ['serializable'],
    {why: 'only that it is not serializable is said there', ours: ['G2-item'], theirs: []},
  ),
  registers('rw-register G1a', ['a fail w q 4', 'b ok r q 4'], ['G1a'], ['read committed']),
  registers('rw-register G1b', ['a ok w q 4, w q 6', 'b ok r q 4'], ['G1b'], ['read committed']),
  registers(
    'rw-register g1b-cases-test, bad',
    ['b ok r q 6', 'a ok w q 6, w q 4'],
    ['G1b'],
    ['read committed'],
  ),
  registers('rw-register G1c', ['a ok w p 4, r q 6', 'b ok w q 6, r p 4'], ['G1c'], ['read committed']),
  registers('rw-register G0, before anything is read', ['a ok w p 4, w q 5', 'b ok w p 5, w q 4'], [], []),
  registers('rw-register internal', ['z ok w p 4', 'y ok w p 5', 'a ok r p 4, r p 5'], ['internal'], []),
  registers(
    'rw-register internal-cases-test, stale',
    ['z ok w p 4', 'a ok r p 4, w p 5, r p 4'],
    ['internal'],
    [],
  ),
  registers(
    'rw-register internal-cases-test, good',
    ['z ok w q 2', 'a ok r q 2, w p 5, r p 5, w p 4, r p 4'],
    [],
    [],
  ),
  registers(
    'rw-register initial state',
    ['a ok r p -, r q 6', 'b ok w q 6, w p 5'],
    ['G-single'],
    ['repeatable read'],
  ),
  registers(
    'rw-register wfr',
    ['z ok w q 4', 'a ok r q 4, w p 4, w q 5', 'b ok r p 4, r q 4'],
    ['G-single'],
    ['repeatable read'],
  ),
  registers(
    'rw-register lost-update-test',
    ['z ok w p 3', 'a ok r p 3, w p 4', 'b ok r p 3, w p 5'],
    ['lost update'],
    ['cursor stability'],
    {
      why: 'versions are ordered by what was read before a write here, and not by default there',
      ours: ['G-single', 'G2-item'],
    },
  ),
  registers(
    'rw-register G2-item',
    ['z ok 0 1 w p 4, w q 4', 'a ok 2 3 r p 4, r q 4', 'b ok 4 8 r p 4, w q 5', 'c ok 5 7 r q 4, w p 5'],
    [],
    [],
    {
      why: 'it is found there only with the option linearizable-keys, which we do not have',
      theirs: ['G2-item'],
    },
  ),
  registers(
    'rw-register G-single transaction-order, without one',
    ['a ok r p -, w q 5', 'b ok w p 6, w q 7'],
    [],
    [],
  ),
  registers(
    'rw-register scc-sort-bug-test',
    ['z ok 0 1 w p 1', 'a ok 2 3 r p 1', 'c ok 6 7 r p 4, w p 3', 'd ok 8 9 w p 4'],
    ['G1c-realtime'],
    ['strict serializable'],
    {
      why: 'cyclic versions need the option linearizable-keys, which we do not have',
      ours: ['G0-realtime', 'G-single-realtime'],
    },
  ),
  registers(
    'elle-cli rw-register.edn, which it calls valid',
    ['a ok 1 2 w p 5', 'a ok 3 4 r p 6', 'a ok 5 6 r p 5'],
    [],
    [],
    {why: 'nobody wrote 6, which is not looked for there', ours: ['unwritten value']},
  ),
];

/** Somebody appends what a line reads and does not append itself. */
function writersOf(line: string): string[] {
  const own = [...line.matchAll(/a p (\d)/g)].map(([, digit]) => digit);
  const read = new Set([...line.matchAll(/r p (\d+)/g)].flatMap(([, digits = '']) => [...digits]));
  return [...read]
    .filter((digit) => digit !== '0' && !own.includes(digit))
    .map((digit) => `w${digit} ok a p ${digit}`);
}
