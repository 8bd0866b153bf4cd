import {existsSync, readFileSync} from 'node:fs';

/** How often it is looked whether whoever started this is still there. */
const EVERY_MS = 500;

/**
 * Ends this process when it is told to, or when nobody waits for it any more. What it has started ends with it: an `exit`
 * listener kills that, which no signal would call by itself.
 */
export function endWithParent(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => {
      console.error(`workbench: stopped by ${signal}; every node has been ended.`);
      process.exit(code);
    });
  }
  const before = parents();
  setInterval(() => {
    if (parents() !== before) process.exit(129);
  }, EVERY_MS).unref();
}

/**
 * The parents of this process that run nothing but it (tsx, and the shell of npm), and the one above them: an orphan gets
 * another. Without `/proc`, as on macOS, the nearest is all that can be seen.
 */
function parents(): string {
  const all = [process.ppid];
  for (let last = process.ppid; runsThis(last); last = all.at(-1) ?? 0) all.push(parentOf(last));
  return all.join();
}

function runsThis(id: number): boolean {
  return read(id, 'cmdline').includes('src/commands/workbench/index.ts');
}

function parentOf(id: number): number {
  return Number(/^PPid:\s*(\d+)$/m.exec(read(id, 'status'))?.[1] ?? 0);
}

function read(id: number, name: string): string {
  const file = `/proc/${id}/${name}`;
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  } catch {
    // It has ended between the two.
    return '';
  }
}
