/**
 * Ends the children of a run when the run itself has been ended without a chance to do so (SIGKILL, a crash): it is told of
 * each, `+ID` and `-ID` a line, and when nobody can tell it anything any more it kills the groups that are left. It stands
 * alone, without a compiler, so that it is there at once.
 */
import process from 'node:process';
import {createInterface} from 'node:readline';

const groups = new Set();

createInterface({input: process.stdin})
  .on('line', (line) => {
    const id = Number(line.slice(1));
    if (line.startsWith('+')) groups.add(id);
    else groups.delete(id);
  })
  .on('close', () => {
    for (const id of groups) {
      try {
        process.kill(-id, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    }
  });

// It ends when its input does, and by nothing else that a terminal sends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
