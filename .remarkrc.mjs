import remarkFrontmatter from 'remark-frontmatter';
import remarkLint from 'remark-lint';
import remarkMath from 'remark-math';

export default {plugins: [remarkFrontmatter, remarkMath, remarkLint]};
