import {registers, type ElleCase} from './case.trial.ts';

export const registerCases: readonly ElleCase[] = [
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
