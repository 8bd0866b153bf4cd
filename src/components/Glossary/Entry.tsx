import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {GlossaryEntry} from '../../core/learning/glossary.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import styles from './styles.module.css';

interface Props {
  entry: GlossaryEntry;
  /** The term of each id, for the references. */
  terms: ReadonlyMap<string, string>;
}

/** One term: what it means, its other names, the lesson that teaches it, and its neighbours. */
export default function Entry({entry, terms}: Props): ReactNode {
  const {id, term, aliases, definition, seeAlso} = entry;
  useBrokenLinks().collectAnchor(id);
  const lesson = useLearningPath().find((step) => step.id === entry.lesson);
  return (
    <div id={id} className={styles.entry}>
      <dt>
        <dfn>{term}</dfn>
        {aliases.length > 0 && <span className={styles.aliases}>, also {aliases.join(', ')}</span>}
      </dt>
      <dd>{definition}</dd>
      <dd className={styles.more}>
        {lesson && (
          <>
            Taught in step {lesson.number}: <Link to={lesson.permalink}>{lesson.title}</Link>.{' '}
          </>
        )}
        {seeAlso.length > 0 && 'See also '}
        {seeAlso.map((other, index) => (
          <Fragment key={other}>
            {index > 0 && ', '}
            <a href={`#${other}`}>{terms.get(other)}</a>
          </Fragment>
        ))}
        {seeAlso.length > 0 && '.'}
      </dd>
    </div>
  );
}
