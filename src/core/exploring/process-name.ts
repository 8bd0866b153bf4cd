/** What people call process number 0, 1, 2 …: A, B, C … */
export function processName(process: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + process);
}
