import type {ReactNode} from 'react';
import Footer from '@theme-original/Footer';
import Static from '@site/src/framework/islands/Static.tsx';

/** The same on every page, and nothing in it acts: the browser keeps what the server sent. */
export default function StillFooter(): ReactNode {
  return (
    <Static id="site-footer" count="1">
      {__WITH_STATIC__ && <Footer />}
    </Static>
  );
}
