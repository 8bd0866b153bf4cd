import MDXComponents from '@theme-original/MDXComponents';
import Lab from '@site/src/components/Lab/index.tsx';

/** The tags that lessons write without an import. */
export default {
  ...MDXComponents,
  Lab,
};
