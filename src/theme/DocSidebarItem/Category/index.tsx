import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import DocSidebarItems from '@theme/DocSidebarItems';
import type {Props} from '@theme/DocSidebarItem/Category';

/** A part of the sidebar under its heading. Nothing here folds, and a heading is a link only where it has a page. */
export default function SidebarCategory({item, activePath, level, onItemClick}: Props): ReactNode {
  const {label, href, items, className} = item;
  // As a link it is where the reader is on its own page alone, and not on those below it.
  const isHere = href !== undefined && isActiveSidebarItem({type: 'link', label, href}, activePath);
  return (
    <li
      className={clsx(
        ThemeClassNames.docs.docSidebarItemCategory,
        ThemeClassNames.docs.docSidebarItemCategoryLevel(level),
        'menu__list-item',
        className,
      )}
    >
      <div className="menu__list-item-collapsible">
        {href ? (
          <Link
            className="menu__link"
            to={href}
            aria-current={isHere ? 'page' : undefined}
            onClick={() => onItemClick?.(item)}
          >
            {label}
          </Link>
        ) : (
          <span className="menu__link">{label}</span>
        )}
      </div>
      <ul className="menu__list">
        <DocSidebarItems
          items={items}
          activePath={activePath}
          level={level + 1}
          {...(onItemClick && {onItemClick})}
        />
      </ul>
    </li>
  );
}
