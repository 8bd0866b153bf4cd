import type {RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {root, type Verbatim} from './nodes.ts';

const writer = unified()
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkMath)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    handlers: {verbatim: ({value}: Verbatim) => value},
  });

/** Content as a text in Markdown, formulas in TeX between dollar signs. */
export const write = (content: readonly RootContent[]): string => writer.stringify(root(content));
