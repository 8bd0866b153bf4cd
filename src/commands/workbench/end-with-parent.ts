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
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(129);
  }, EVERY_MS).unref();
}
