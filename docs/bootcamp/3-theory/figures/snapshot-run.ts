import {Account, type Letter} from '../samples/snapshot.ts';
import {Drawing} from './drawing.ts';

const names = ['A', 'B', 'C'] as const;
type Name = (typeof names)[number];

const drawing = new Drawing(names);
/** By channel, the oldest first: the event that sent the letter, and the letter. */
const channels = new Map<string, {readonly sent: string; readonly letter: Letter}[]>();
/** The event that is being drawn: what is sent now is sent by it. */
let now = '';

const open = (name: Name): Account =>
  new Account(
    100,
    names.filter((other) => other !== name),
    (to, letter) => {
      const channel = `${name}>${to}`;
      channels.set(channel, [...(channels.get(channel) ?? []), {sent: now, letter}]);
    },
  );
const accounts: Readonly<Record<Name, Account>> = {A: open('A'), B: open('B'), C: open('C')};

/** What the system holds after each event: whether the picture's state was ever there is for the test to ask. */
const moments: string[] = [];
const state = () =>
  JSON.stringify([
    names.map((name) => accounts[name].balance),
    [...channels]
      .map(
        ([channel, letters]) =>
          [channel, letters.map(({letter}) => letter).filter((letter) => letter !== 'marker')] as const,
      )
      .filter(([, letters]) => letters.length > 0)
      .sort(),
  ]);

function step(
  name: Name,
  row: number,
  kind: 'send' | 'receive' | 'decide',
  act: () => void,
  word = '',
): void {
  now = `${name} ${row}`;
  act();
  drawing.event(name, row, kind, `${word}${accounts[name].balance}`);
  moments.push(state());
}

/** The oldest letter of a channel arrives. */
function arrive(from: Name, to: Name, row: number, records = false): void {
  const [next, ...rest] = channels.get(`${from}>${to}`) ?? [];
  if (!next) throw new Error(`Nothing is on its way from ${from} to ${to} in row ${row}.`);
  channels.set(`${from}>${to}`, rest);
  step(
    to,
    row,
    records ? 'decide' : 'receive',
    () => {
      accounts[to].receive(from, next.letter);
    },
    records ? 'records ' : '',
  );
  drawing.message(next.sent, `${to} ${row}`, next.letter === 'marker' ? undefined : `pays ${next.letter}`);
}

step(
  'A',
  0,
  'decide',
  () => {
    accounts.A.record();
  },
  'records ',
);
step('A', 1, 'send', () => {
  accounts.A.pay('C', 30);
});
step('B', 2, 'send', () => {
  accounts.B.pay('A', 20);
});
arrive('A', 'B', 3, true);
arrive('B', 'A', 4);
arrive('A', 'C', 5, true);
arrive('A', 'C', 6);
arrive('B', 'A', 7);
arrive('B', 'C', 7);
arrive('C', 'A', 8);
arrive('C', 'B', 8);

/** The markers of a snapshot, and the cut that they make: the last event of each process that is in the picture. */
export const snapshotRun = drawing.done(['A 0', 'B 3', 'C 5']);

/** The state of the picture, written as the moments are. */
export const pictured: string = JSON.stringify([
  names.map((name) => accounts[name].picture?.state),
  names.flatMap((name) =>
    [...(accounts[name].picture?.arrived ?? [])]
      .filter(([, amount]) => amount > 0)
      .map(([from, amount]) => [`${from}>${name}`, [amount]]),
  ),
]);

export const everyMoment: readonly string[] = moments;
