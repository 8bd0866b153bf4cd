import {useEffect, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {countSet} from '../../core/learning/reset.ts';
import {reviewsHeld} from '../../core/review/due.ts';
import {mayBeCleared, rememberTold} from '../../hooks/keepStorage.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import Notice from '../Notice/index.tsx';

/** So many ticks, answers and reviews are worth a word; the first tick is not. */
const WORTH = 5;

/**
 * Says once, where the browser may delete what is kept, that it may, and how to have a copy. Of Safari it says what WebKit
 * does: "after seven days of Safari use without user interaction on the site" (Full Third-Party Cookie Blocking
 * and More, https://webkit.org/blog/10218/, 2020), where a visit alone is no interaction.
 */
export default function KeepNotice(): ReactNode {
  const {record, notice} = useProgress();
  const hasMuch = countSet(record) + reviewsHeld(record) >= WORTH;
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    if (!hasMuch) return;
    void mayBeCleared().then((may) => {
      if (may) setSaid(true);
    });
  }, [hasMuch]);
  const close = (): void => {
    rememberTold();
    setSaid(false);
  };
  return (
    <div role="status">
      {isSaid && !notice && (
        <Notice actions={{Understood: close}}>
          Safari may delete what a site has stored, once you have used Safari on seven days and clicked,
          tapped or typed nothing on that site. If you stay away for longer, export{' '}
          <Link to="/progress/#carry">your progress</Link> first.
        </Notice>
      )}
    </div>
  );
}
