import {LockService, Storage} from '../samples/lease.ts';
import {Drawing} from './drawing.ts';

const drawing = new Drawing(['Ann', 'locks', 'storage', 'Bob']);
const locks = new LockService();
const storage = new Storage();
const span = 4;

/** Asks at this row of the picture, which is also the time on the lock service's clock. */
function acquire(who: string, row: number): number {
  const asked = drawing.event(who, row, 'send');
  const granted = locks.acquire(row + 1, span);
  const served = drawing.event('locks', row + 1, 'receive', granted ? `until ${granted.until}` : 'taken');
  const told = drawing.event(who, row + 2, 'receive', granted ? `holds ${granted.token}` : 'must wait');
  drawing.message(asked, served);
  drawing.message(served, told, granted ? `token ${granted.token}` : 'no');
  return granted?.token ?? 0;
}

function write(who: string, token: number, row: number, label?: string): void {
  const asked = drawing.event(who, row, 'send', label);
  const taken = drawing.event(
    'storage',
    row + 1,
    'receive',
    storage.write(token) ? `takes ${token}` : `refuses ${token}`,
  );
  drawing.message(asked, taken, `write, ${token}`);
}

const ann = acquire('Ann', 0);
drawing.event('Ann', 3, 'timeout', 'pauses');
drawing.event('locks', 5, 'timeout', 'time is up');
const bob = acquire('Bob', 5);
write('Bob', bob, 8);
write('Ann', ann, 9, 'wakes');

/** A holder sleeps through the end of its lease, and writes: the storage knows a greater token, and refuses. */
export const pausedHolder = drawing.done();
