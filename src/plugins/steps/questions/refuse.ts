import type {Tag} from '../../data/mdx/tag.ts';

/** Stops the build at a tag, and says what the writer can do about it. */
export type Refuse = (tag: Tag, problem: string, fix: string) => never;
