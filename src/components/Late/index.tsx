import type {ReactNode} from 'react';
import FreshQuestions from '../FreshQuestions/index.tsx';
import KeepNotice from '../KeepNotice/index.tsx';
import UpdateNotice from '../UpdateNotice/index.tsx';

/** What every page has and no page needs at first, in one file that is fetched when the page is quiet. */
export default function Late(): ReactNode {
  return (
    <>
      <FreshQuestions />
      <KeepNotice />
      <UpdateNotice />
    </>
  );
}
