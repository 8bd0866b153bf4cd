import {leave, Store} from '../samples/snapshot-isolation.ts';
import {Drawing} from './drawing.ts';

const rota = ['ann', 'bob'] as const;
const spoken = {ann: 'Ann', bob: 'Bob'} as const;
const other = {ann: 'bob', bob: 'ann'} as const;

const store = new Store();
const start = store.begin();
for (const name of rota) start.writes.set(name, 1);
store.commit(start);

const drawing = new Drawing(['Ann', 'store', 'Bob']);
const onCall = (): number => {
  const reader = store.begin();
  return rota.filter((name) => store.read(reader, name) === 1).length;
};

/** Begins and reads: two rows. */
const reads = (who: (typeof rota)[number], row: number) => {
  const transaction = store.begin();
  const seen = rota.filter((name) => store.read(transaction, name) === 1).length;
  const asked = drawing.event(spoken[who], row, 'send');
  const snapshot = drawing.event('store', row + 1, 'receive', `${onCall()} on call`);
  const read = drawing.event(spoken[who], row + 2, 'receive', `reads ${seen} on call`);
  drawing.message(asked, snapshot, 'begin');
  drawing.message(snapshot, read);
  leave(store, transaction, who, [other[who]]);
  return transaction;
};

const commits = (who: (typeof rota)[number], transaction: ReturnType<Store['begin']>, row: number) => {
  const asked = drawing.event(spoken[who], row, 'send', transaction.writes.has(who) ? 'leaves' : 'stays');
  const isCommitted = store.commit(transaction);
  const done = drawing.event('store', row + 1, 'decide', `${onCall()} on call`);
  const told = drawing.event(spoken[who], row + 2, 'receive', isCommitted ? 'committed' : 'aborted');
  drawing.message(asked, done, 'commit');
  drawing.message(done, told);
};

const ann = reads('ann', 0);
const bob = reads('bob', 2);
commits('ann', ann, 4);
commits('bob', bob, 6);

/** Both read that two are on call, each leaves, both commit. */
export const writeSkew = drawing.done();
