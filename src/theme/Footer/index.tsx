import type {ReactNode} from 'react';
import Footer from '@theme-original/Footer';
import Kept from '@site/src/components/Kept/index.tsx';

/** The same on every page, and nothing in it acts: the browser keeps what the server sent. */
export default function StillFooter(): ReactNode {
  return (
    <Kept id="site-footer" count="1">
      {__WITH_TEXT__ && <Footer />}
    </Kept>
  );
}
