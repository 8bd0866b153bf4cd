import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';
import {owed, paidBy, settle, type Withdrawal} from '../samples/cash-machine.ts';

const account = {balance: 100, limit: 60};
const west = paidBy('West', [60], account);
const east = paidBy('East', [60, 10], account);
const balance = settle(account.balance, [west, east]);
const total = (log: readonly Withdrawal[]): number => -settle(0, [log]);

/** With the typographic minus sign of the text. */
const signed = (amount: number): string => (amount < 0 ? `−${-amount}` : String(amount));

const events: DiagramEvent[] = [
  {id: 'west-knows', process: 'west', at: 0, kind: 'step', label: `balance ${account.balance}`},
  {id: 'east-knows', process: 'east', at: 0, kind: 'step', label: `balance ${account.balance}`},
  {id: 'west-pays', process: 'west', at: 1, kind: 'send', label: `pays ${total(west)}`},
  {id: 'east-pays', process: 'east', at: 2, kind: 'send', label: `pays ${total(east)}`},
  {id: 'east-refuses', process: 'east', at: 3, kind: 'step', label: 'refuses 10: at its limit'},
  {id: 'west-tells', process: 'west', at: 4, kind: 'send', label: 'the link is back'},
  {
    id: 'east-settles',
    process: 'east',
    at: 5,
    kind: 'receive',
    label: `balance ${signed(balance)}: ${owed(balance)} is owed`,
  },
];

const messages: DiagramMessage[] = [
  {from: 'west-pays', to: null, toward: 'east', label: `−${total(west)}`},
  {from: 'east-pays', to: null, toward: 'west', label: `−${total(east)}`},
  {from: 'west-tells', to: 'east-settles', label: `log: −${total(west)}`},
];

/** Two machines of one account during a cut and after it, with the sums that the sample pays. */
export const cashMachines: SpaceTimeDiagram = {
  processes: [
    {id: 'west', label: 'West'},
    {id: 'east', label: 'East'},
  ],
  events,
  messages,
};
