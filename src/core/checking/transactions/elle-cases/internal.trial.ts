import {lists, type ElleCase} from './case.trial.ts';

/** Transactions of lists that contradict themselves, and one that does not. */
export const internalCases: readonly ElleCase[] = [
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
];

/** Somebody appends what a line reads and does not append itself. */
function writersOf(line: string): string[] {
  const own = [...line.matchAll(/a p (\d)/g)].map(([, digit]) => digit);
  const read = new Set([...line.matchAll(/r p (\d+)/g)].flatMap(([, digits = '']) => [...digits]));
  return [...read]
    .filter((digit) => digit !== '0' && !own.includes(digit))
    .map((digit) => `w${digit} ok a p ${digit}`);
}
