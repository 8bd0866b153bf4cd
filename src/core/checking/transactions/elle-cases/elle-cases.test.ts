import {describe, expect, test} from 'vitest';
import {judge} from '../written.trial.ts';
import {internalCases} from './internal.trial.ts';
import {listCases} from './lists.trial.ts';
import {registerCases} from './registers.trial.ts';

describe.each([...listCases, ...internalCases, ...registerCases])(
  '$there',
  ({spec, lines, anomalies, not, apart}) => {
    const {anomalies: found, ruledOut} = judge(spec, ...lines);
    const names = found.map(({name}) => name);

    test('has the anomalies that are named there', () => {
      const {ours = [], theirs = []} = apart ?? {};
      expect(names).toEqual(expect.arrayContaining(anomalies.filter((name) => !theirs.includes(name))));
      expect([...anomalies, ...ours]).toEqual(expect.arrayContaining(names));
    });

    test('is not what it is not there', () => {
      expect([...ruledOut]).toEqual(expect.arrayContaining([...not]));
    });
  },
);
