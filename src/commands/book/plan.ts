import type {BookPlan} from './assemble.ts';

/** Where the book stands among the built files; docusaurus.config.ts links to it where BOOK says that it will be made. */
export const bookFile = 'distributed-systems-bootcamp.pdf';

/** The pages that are left out hold what a reader's own browser keeps. */
export const plan: BookPlan = {
  title: 'Distributed Systems Bootcamp',
  leaveOut: ['progress/', 'next-steps/reading-list/'],
};
