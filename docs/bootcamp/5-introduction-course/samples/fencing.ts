// #region server
/** A file server that remembers the highest token it has seen. */
export class FileServer {
  content = '';
  #highest = 0;

  constructor(readonly checksTokens: boolean) {}

  /** Refuses a token lower than one that it has seen, if it checks. */
  write(token: number, content: string): 'written' | 'refused' {
    if (this.checksTokens && token < this.#highest) return 'refused';
    this.#highest = Math.max(this.#highest, token);
    this.content = content;
    return 'written';
  }
}
// #endregion

export interface Ending {
  readonly second: 'written' | 'refused';
  readonly first: 'written' | 'refused';
  readonly content: string;
}

/**
 * The first holder takes the lease with token 33 and pauses until it has
 * ended; the second takes it with 34 and writes; then the first wakes and
 * writes.
 */
export function lateWrite(checksTokens: boolean): Ending {
  const server = new FileServer(checksTokens);
  const second = server.write(34, 'by B');
  const first = server.write(33, 'by A');
  return {second, first, content: server.content};
}
