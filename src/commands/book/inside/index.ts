/** What runs inside the page that becomes the book; `../run-inside.ts` takes it there. */
export {assemble} from './assemble.ts';
export {numberContents} from './number-contents.ts';
