import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {check} from '../../core/checking/linearizability.ts';
import {readHistory} from '../../core/checking/reading/read-history.ts';
import {casRegister} from '../../core/checking/specs/cas-register.ts';
import {readTransactions} from '../../core/checking/transactions/read-transactions.ts';
import {linesOf, run, Store} from './run.trial.ts';

const store = new Store();
afterAll(() => {
  store.remove();
});
const short = ['--time-limit', '0.6', '--rate', '100', '--recovery-time', '1', '--latency', '1'];
const two = ['--node-count', '2'];

/** A right node and its wrong twin, of real processes. */
async function twins(workload: string, right: string, wrong: string) {
  const words = ['-w', workload, ...short, ...two];
  return Promise.all([run(store.next(), right, ...words), run(store.next(), wrong, ...words)]);
}

describe('a node in JavaScript is right, and its twin that keeps all for itself is wrong', () => {
  it.each([
    ['g-set', 'central.mjs set', 'central.mjs set-apart', 'lost'],
    ['pn-counter', 'central.mjs sum', 'central.mjs sum-apart', 'impossible value'],
    ['txn-rw-register', 'central.mjs txn', 'central.mjs apart', ''],
  ])('%s', async (workload, right, wrong, anomaly) => {
    const [good, bad] = await twins(workload, right, wrong);
    expect([good.valid, good.anomalies, good.problems]).toEqual([true, [], []]);
    expect(bad.valid).toBe(false);
    if (anomaly !== '') expect(bad.anomalies.map(({name}) => name)).toContain(anomaly);
  });

  it('lin-kv, whose history check-history reads', async () => {
    const [good, bad] = await twins('lin-kv', 'kv.mjs lin-kv', 'kv.mjs memory');
    expect([good.valid, bad.valid]).toEqual([true, false]);
    const judged = [good, bad].map(({folder}) => {
      const {operations} = readHistory(
        casRegister(),
        readFileSync(path.join(folder, 'history.jsonl'), 'utf8'),
      );
      return check(casRegister(), operations).kind;
    });
    expect(judged).toEqual(['linearizable', 'illegal']);
  });

  it('kafka and txn-list-append, whose history check-history reads', async () => {
    const words = [...short, ...two];
    const [log, txn] = await Promise.all([
      run(store.next(), 'central.mjs log', '-w', 'kafka', ...words),
      run(store.next(), 'central.mjs txn', '-w', 'txn-list-append', ...words),
    ]);
    expect([log.valid, log.anomalies, txn.valid, txn.anomalies]).toEqual([true, [], true, []]);
    const {transactions} = readTransactions(
      'list-append',
      readFileSync(path.join(txn.folder, 'history.jsonl'), 'utf8'),
    );
    expect(transactions).toHaveLength(txn.operations.invoked);
  });

  it('broadcast, which by flooding a grid of four costs 2E-(n-1) = 5 messages a value', async () => {
    const words = ['-w', 'broadcast', ...short, '--node-count', '4'];
    const [good, bad] = await Promise.all([
      run(store.next(), 'broadcast.mjs', ...words),
      run(store.next(), 'broadcast.mjs apart', ...words),
    ]);
    expect([good.valid, bad.valid]).toEqual([true, false]);
    const between = linesOf<{src: string; dest: string}>(good.folder, 'messages.jsonl').filter(
      ({src, dest}) => src.startsWith('n') && dest.startsWith('n'),
    );
    expect(between).toHaveLength(5 * (good.operations.byFunction['broadcast']?.invoked ?? 0));
    expect(good.network.messages).toBe(between.length);
    expect(bad.network.messages).toBe(0);
  });
});
