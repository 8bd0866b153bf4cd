import {expect, it} from 'vitest';
import {cashMachines} from './cash-machine.ts';

it('the picture of the cash machines tells the sums that the lesson works out', () => {
  expect(cashMachines.events.map(({process, label}) => `${process}: ${label}`)).toEqual([
    'west: balance 100',
    'east: balance 100',
    'west: pays 60',
    'east: pays 60',
    'east: refuses 10: at its limit',
    'west: the link is back',
    'east: balance −20: 20 is owed',
  ]);
});
