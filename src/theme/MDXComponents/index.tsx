import markdown from './markdown.tsx';

/**
 * What every page is given. The tags of lessons are not here: src/plugins/steps/tags/imports.ts imports into each page those
 * that it uses.
 */
export default markdown;
