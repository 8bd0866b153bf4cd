import MDXComponents from '@theme-original/MDXComponents';
import Bibliography from '@site/src/components/Bibliography/index.tsx';
import Cite from '@site/src/components/Cite/index.tsx';
import Lab from '@site/src/components/Lab/index.tsx';

/** The tags that lessons write without an import. */
export default {
  ...MDXComponents,
  Bibliography,
  Cite,
  Lab,
};
