/** What every lab is given, in a lesson and on its own page. */
export interface LabProps {
  /** The scenario it begins with: a name from the lab's `scenarios.ts`. */
  readonly preset: string;
  /** Address of the lab's own page, without search or hash: where copied links point. */
  readonly page: string;
  /**
   * Search and hash of the reader's address when the lab stands on its own page (`?preset=NAME&seed=7#…`); empty in
   * a lesson and on the server.
   */
  readonly address: string;
  /** Of the first picture: whether it stands on the lab's own page, where there is room for all that it says. */
  readonly isHere?: boolean;
}
