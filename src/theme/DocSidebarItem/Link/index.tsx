import type {ReactNode} from 'react';
import clsx from 'clsx';
import DocSidebarItemLink from '@theme-original/DocSidebarItem/Link';
import type {Props} from '@theme/DocSidebarItem/Link';
import {standing} from '@site/src/core/learning/standing.ts';
import {useLearningPath} from '@site/src/hooks/useLearningPath.ts';
import {useProgress} from '@site/src/hooks/useProgress.ts';
import styles from './styles.module.css';

/** A link of the sidebar; a step of the path also shows where the reader is with it. */
export default function SidebarLink(props: Props): ReactNode {
  const isStep = useLearningPath().some(({permalink}) => permalink === props.item.href);
  return isStep ? <StepLink {...props} /> : <DocSidebarItemLink {...props} />;
}

function StepLink({item, ...props}: Props): ReactNode {
  const steps = useLearningPath();
  const {record} = useProgress();
  const step = steps.find(({permalink}) => permalink === item.href);
  const state = standing(steps, record).states.get(step?.id ?? '');
  // The theme draws the link; a class is all that it lets us add.
  const className = clsx(
    item.className,
    'menu__step',
    `menu__step--${state}`,
    state === 'done' && styles.done,
  );
  return <DocSidebarItemLink {...props} item={{...item, className}} />;
}
