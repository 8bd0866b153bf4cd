import {describe, expect, it} from 'vitest';
import {leave, Store} from './snapshot-isolation.ts';

function rota(): Store {
  const store = new Store();
  const start = store.begin();
  start.writes.set('ann', 1).set('bob', 1);
  store.commit(start);
  return store;
}

const onCall = (store: Store) => {
  const reader = store.begin();
  return ['ann', 'bob'].filter((name) => store.read(reader, name) === 1);
};

describe('snapshot isolation', () => {
  it('reads what was committed when the transaction began, whatever is committed meanwhile', () => {
    const store = rota();
    const reader = store.begin();
    const writer = store.begin();
    writer.writes.set('ann', 0);
    expect(store.commit(writer)).toBe(true);
    expect(store.read(reader, 'ann')).toBe(1);
    expect(store.read(store.begin(), 'ann')).toBe(0);
  });

  it('refuses a lost update: the second of two that write one item aborts', () => {
    const store = new Store();
    const [one, two] = [store.begin(), store.begin()];
    for (const each of [one, two])
      each.writes.set('count', store.read(each, 'count') + 1);
    expect([store.commit(one), store.commit(two)]).toEqual([true, false]);
    expect(store.read(store.begin(), 'count')).toBe(1);
  });

  it('allows write skew: both leave, and nobody is on call', () => {
    const store = rota();
    const [ann, bob] = [store.begin(), store.begin()];
    leave(store, ann, 'ann', ['bob']);
    leave(store, bob, 'bob', ['ann']);
    expect([store.commit(ann), store.commit(bob)]).toEqual([true, true]);
    expect(onCall(store)).toEqual([]);
  });

  it.each([
    ['ann', 'bob'],
    ['bob', 'ann'],
  ])(
    'which no serial order could do: after %s, %s stays',
    (first, second) => {
      const store = rota();
      for (const [who, other] of [
        [first, second],
        [second, first],
      ] as const) {
        const transaction = store.begin();
        leave(store, transaction, who, [other]);
        store.commit(transaction);
      }
      expect(onCall(store)).toEqual([second]);
    },
  );

  it('stops it if both write an item of the rota as a whole', () => {
    const store = rota();
    const [ann, bob] = [store.begin(), store.begin()];
    leave(store, ann, 'ann', ['bob']);
    leave(store, bob, 'bob', ['ann']);
    for (const each of [ann, bob]) each.writes.set('rota changed', 1);
    expect([store.commit(ann), store.commit(bob)]).toEqual([true, false]);
  });
});
