export interface BookPlan {
  readonly title: string;
  /** Addresses of pages whose text is about the reader's own browser, relative to the site. */
  readonly leaveOut: readonly string[];
  /** How many pages of the menu to take; all of them unless told. */
  readonly atMost?: number;
}

/** Where the book stands among the built files; docusaurus.config.ts links to it where BOOK says that it will be made. */
export const bookFile = 'distributed-systems-bootcamp.pdf';

/** The pages that are left out hold what a reader's own browser keeps. */
export const plan: BookPlan = {
  title: 'Distributed Systems Bootcamp',
  leaveOut: ['progress/', 'next-steps/reading-list/'],
};
