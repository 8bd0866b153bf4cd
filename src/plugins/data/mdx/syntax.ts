import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type {PluggableList} from 'unified';

/** The Markdown that Docusaurus reads, without Docusaurus. */
export const syntax: PluggableList = [remarkFrontmatter, remarkDirective, remarkGfm, remarkMath];
