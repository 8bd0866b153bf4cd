import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import DocSidebarItemLink from '@theme-original/DocSidebarItem/Link';
import type {Props} from '@theme/DocSidebarItem/Link';
import type {Step} from '@site/src/core/learning/lesson.ts';
import {standing} from '@site/src/core/learning/standing.ts';
import {useDueCount} from '@site/src/hooks/useDueCount.ts';
import {useLearningPath} from '@site/src/hooks/useLearningPath.ts';
import {useProgress} from '@site/src/hooks/useProgress.ts';
import StepMark from '@site/src/views/PathDiagram/StepMark.tsx';
import styles from './styles.module.css';

/**
 * A link of the sidebar; a step of the path is an event on its line, and shows where the reader is with it. An item of
 * sidebars.ts with `customProps: {show: 'due'}` says how much is due for review.
 */
export default function SidebarLink(props: Props): ReactNode {
  const step = useLearningPath().find(({permalink}) => permalink === props.item.href);
  if (step) return <StepLink {...props} step={step} />;
  return props.item.customProps?.show === 'due' ? <DueLink {...props} /> : <DocSidebarItemLink {...props} />;
}

/** The page of reviews, and how much is due there, in a place that is kept for it. */
function DueLink({item, activePath, onItemClick}: Props): ReactNode {
  const due = useDueCount();
  return (
    <li className="menu__list-item">
      <Link
        className={clsx('menu__link', styles.link)}
        aria-current={isActiveSidebarItem(item, activePath) ? 'page' : undefined}
        to={item.href}
        onClick={() => onItemClick?.(item)}
      >
        {item.label}
        <span className={styles.due}>{due > 0 && <span key={due}>{due} due</span>}</span>
      </Link>
    </li>
  );
}

function StepLink({item, activePath, onItemClick, step}: Props & {step: Step}): ReactNode {
  const {record} = useProgress();
  const state = standing(useLearningPath(), record).states.get(step.id) ?? 'later';
  return (
    <li className={clsx('menu__list-item', styles.step)}>
      <Link
        className={clsx('menu__link', styles.link, state === 'done' && styles.done)}
        aria-current={isActiveSidebarItem(item, activePath) ? 'page' : undefined}
        to={item.href}
        onClick={() => onItemClick?.(item)}
      >
        <StepMark number={step.number} state={state} size={26} className={styles.mark} />
        {item.label}
      </Link>
    </li>
  );
}
