/** The first line of code in TypeScript, by which it is known wherever it goes. */
const MARK = '// TypeScript\n';

export function isTyped(code: string): boolean {
  return code.startsWith(MARK);
}

/** The same code, marked or not. */
export function marked(code: string, typed: boolean): string {
  const plain = isTyped(code) ? code.slice(MARK.length) : code;
  return typed ? MARK + plain : plain;
}
