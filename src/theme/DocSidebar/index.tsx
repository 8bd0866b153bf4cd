import type {ReactNode} from 'react';
import type {Props} from '@theme/DocSidebar';
import DocSidebarItems from '@theme/DocSidebarItems';
import {ThemeClassNames} from '@docusaurus/theme-common';
import clsx from 'clsx';

/** The path and its neighbours, as one list; where it stands on the page is the layout's business. */
export default function DocSidebar({path, sidebar}: Props): ReactNode {
  return (
    <ul className={clsx(ThemeClassNames.docs.docSidebarMenu, 'menu__list')}>
      <DocSidebarItems items={sidebar} activePath={path} level={1} />
    </ul>
  );
}
