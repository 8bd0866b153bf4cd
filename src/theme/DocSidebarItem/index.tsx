import type {ReactNode} from 'react';
import DocSidebarItem from '@theme-original/DocSidebarItem';
import type {Props} from '@theme/DocSidebarItem';
import PathCount from '@site/src/components/PathCount/index.tsx';

/** An item of sidebars.ts with `customProps: {show: 'path-count'}` is the reader's count of finished steps. */
export default function SidebarItem(props: Props): ReactNode {
  if (props.item.customProps?.show !== 'path-count') return <DocSidebarItem {...props} />;
  return (
    <li className="menu__path-count">
      <PathCount />
    </li>
  );
}
