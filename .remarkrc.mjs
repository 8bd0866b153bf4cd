import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLint from 'remark-lint';
import remarkMath from 'remark-math';

export default {plugins: [remarkFrontmatter, remarkDirective, remarkMath, remarkLint]};
