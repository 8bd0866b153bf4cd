import {describe, expect, test} from 'vitest';
import {formatTransactions, inPlaces} from '../../core/checking/transactions/editing.ts';
import {isMet, workedChange} from './challenges.ts';
import {dependenciesOf} from './dependencies.ts';
import {answer, MOST_CARDS, SHORT} from './judging.ts';
import {linkTo, open} from './link.ts';
import {levelMap} from './map.ts';
import {readHistory} from './read-text.ts';
import {challenges, exampleNames} from './scenarios.ts';
import {begin, reduce, type Session} from './session.ts';
import {offered} from './values.ts';
import {lightOf} from './words.ts';

const page = '/labs/transactions/';

describe('a session', () => {
  test('a value is changed, levels flip, and it is taken back', () => {
    const first = begin('write-skew');
    expect(lightOf('serializable', answer(first))).toBe('forbidden');
    const worked = workedChange(challenges['write-skew'] ?? raise(), first) ?? raise();
    const then = reduce(first, {type: 'history', transactions: worked});
    expect(lightOf('serializable', answer(then))).toBe('allowed');
    expect(reduce(then, {type: 'undo'})).toMatchObject({transactions: first.transactions, past: []});
  });

  test.each(Object.entries(challenges))(
    '%s: the worked change meets the dare, the example does not',
    (name, dare) => {
      const example = begin(name);
      expect(isMet(dare, example, example)).toBe(false);
      const transactions = workedChange(dare, example) ?? raise();
      expect(isMet(dare, example, {...example, transactions})).toBe(true);
      const shorter = transactions.slice(1);
      expect(isMet(dare, example, {...example, transactions: shorter})).toBe(false);
    },
  );
});

describe('a link', () => {
  test.each(exampleNames)('%s: brings back the history, changed or not', (name) => {
    const first = begin(name);
    const changed: Session = {...first, transactions: inPlaces(first.transactions.slice(1))};
    for (const session of [first, changed]) {
      const {session: opened, note} = open((linkTo(page, session) ?? '').replace(page, ''), 'write-skew');
      expect(note).toBe('');
      expect(opened.spec).toBe(session.spec);
      expect(opened.transactions).toEqual(session.transactions);
    }
  });

  test.each([
    ['?preset=nothing-like-it', /does not have; here is an example instead/],
    ['?preset=write-skew#1.damaged', /damaged or was cut short; here is/],
  ])('%s gives an example and a note', (address, note) => {
    const opened = open(address, 'write-skew');
    expect(opened.note).toMatch(note);
    expect(opened.session).toEqual(begin('write-skew'));
  });
});

describe('a text', () => {
  test('lists are told from registers by what they write', () => {
    for (const name of ['dirty-write', 'write-skew']) {
      const {spec, transactions} = begin(name);
      for (const usual of ['list-append', 'rw-register'] as const) {
        expect(readHistory(formatTransactions(transactions), usual)).toEqual({
          kind: 'history',
          spec,
          transactions,
        });
      }
    }
    const edn = '{:process 0, :type :invoke, :f :txn, :value [[:w 3 1] [:r 4 nil]]}';
    expect(readHistory(edn, 'list-append')).toMatchObject({kind: 'history', spec: 'rw-register'});
  });

  test('a mistake is named by its line, and a text that is too long by its length', () => {
    expect(readHistory('{"process":0,"type":"ok","f":"txn","value":[]}', 'rw-register')).toMatchObject({
      kind: 'problem',
      problem: expect.stringContaining('ine 1') as string,
    });
    expect(readHistory('x'.repeat(200_001), 'rw-register')).toMatchObject({
      problem: expect.stringContaining('200,001 letters') as string,
    });
  });
});

describe('the pictures', () => {
  test('the map has an arrow for each implication, and a row is above what follows from it', () => {
    const {nodes, arrows} = levelMap(null);
    const row = (name: string) => nodes.find((each) => each.name === name)?.row ?? raise();
    for (const [stronger, weaker] of arrows) expect(row(stronger)).toBeLessThanOrEqual(row(weaker));
    expect(nodes.every(({light}) => light === 'dark')).toBe(true);
  });

  test('of a long history the transactions of the cycle are drawn, all of its arrows marked', () => {
    const skew = begin('write-skew').transactions;
    const long = Array.from({length: SHORT}, (_, place) => ({
      process: `p${place}`,
      outcome: 'ok' as const,
      steps: [{f: 'w' as const, key: `"k${place}"`, value: 1}],
      call: 100 + 2 * place,
      return: 101 + 2 * place,
    }));
    const transactions = [...skew, ...long];
    const found = answer({spec: 'rw-register', transactions});
    const graph = dependenciesOf(transactions, found, found.anomalies[0]);
    expect(graph?.nodes.map(({id}) => id)).toEqual(['0', '1']);
    expect(graph?.edges.filter(({isMarked}) => isMarked)).toHaveLength(2);
    expect(dependenciesOf(long, found, undefined)).toBeNull();
    expect(long.length).toBeGreaterThan(MOST_CARDS);
  });

  test('a read is offered nothing, all that was written, and what it returned', () => {
    const {transactions, spec} = begin('dirty-write');
    const step = {f: 'r', key: '"x"', value: [2, 1, 7]} as const;
    expect(offered({spec, transactions}, step)).toEqual([[], [1], [2], [1, 2], [2, 1], [2, 1, 7]]);
  });
});

function raise(): never {
  throw new Error('There is none.');
}
