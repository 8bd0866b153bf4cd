import clsx from 'clsx';
import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import type {Props} from '@theme/Heading';

/**
 * A heading with the link to it that a pointer finds. To who listens a link within a heading is a part of its words, and each
 * would be read twice; for them, and for the keyboard, the list of what is on the page has the same links.
 */
export default function Heading({as: As, id, className, children, ...rest}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  const target = useAnchorTargetClassName(id);
  if (As === 'h1' || !id) {
    return (
      <As className={className} {...rest}>
        {children}
      </As>
    );
  }
  collectAnchor(id);
  return (
    <As id={id} className={clsx('anchor', target, className)} {...rest}>
      {children}
      <a href={`#${id}`} className="hash-link" aria-hidden="true" tabIndex={-1} title="Link to this section">
        {'\u200b'}
      </a>
    </As>
  );
}
