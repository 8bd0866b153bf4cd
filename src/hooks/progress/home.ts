/** Where a record is kept, as the store sees it. Reading and writing throw where the browser refuses. */
export interface ProgressHome {
  /** The record's text; null when there is none. Throws where storage is blocked. */
  read(): string | null;
  /** Throws where storage is full. */
  write(text: string): void;
  /** Puts a text that could not be read where nothing overwrites it. Throws where storage is full. */
  setAside(text: string): void;
  /** The texts set aside so far, oldest first. Throws where storage is blocked. */
  readSetAside(): readonly string[];
  /** Does the work when no other tab does any: at once, or a little later. */
  takeTurn(work: () => void): void;
  /** Calls back when another tab wrote ('changed') or the reader wiped the site's data ('wiped'). */
  listen(hear: (news: 'changed' | 'wiped') => void): void;
}
