'use static';

import {useId, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import {namesItself} from './names-itself.ts';
import styles from './styles.module.css';

/** What `:::kind[Title]` hands over. */
export interface BlockProps {
  id?: string;
  title?: ReactNode;
  children?: ReactNode;
}

interface Props extends BlockProps {
  kind: 'note' | 'info' | 'tip' | 'warning' | 'definition' | 'theorem' | 'example' | 'incident';
  /** The kind in words, for the label. */
  word: string;
}

/**
 * A part of the text that is named and can be referred to. The name is a label and not a heading, since the page's
 * outline is of sections; a screen reader hears it as the name of the group.
 */
export default function Block({kind, word, id, title, children}: Props): ReactNode {
  const label = useId();
  const {collectAnchor} = useBrokenLinks();
  if (id) collectAnchor(id);
  return (
    <section
      id={id}
      role="group"
      aria-labelledby={label}
      className={clsx(styles.block, styles[kind])}
      data-block={kind}
    >
      <p id={label} className={styles.label}>
        {namesItself(title) ? null : <span className={styles.kind}>{`${word} `}</span>}
        {title && <Title kind={kind}>{title}</Title>}
      </p>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

function Title({kind, children}: {kind: Props['kind']; children: ReactNode}): ReactNode {
  return kind === 'definition' ? <dfn>{children}</dfn> : <span className={styles.title}>{children}</span>;
}
