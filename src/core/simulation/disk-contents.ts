/** What a disk holds: cells, each with one value, and files of entries. */
export interface Contents {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, readonly unknown[]>>;
}
