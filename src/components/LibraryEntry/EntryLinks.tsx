import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Resource} from '../../core/library/resource.ts';
import type {LessonLink} from '../../core/library/shelf.ts';
import styles from './styles.module.css';

interface Props {
  resource: Resource;
  lessons: readonly LessonLink[];
}

/** The lessons that the entry goes with, and its permanent address where it has one. */
export default function EntryLinks({resource: {doi, lessons: ids}, lessons}: Props): ReactNode {
  const own = lessons.filter(({id}) => ids.includes(id));
  if (own.length === 0 && !doi) return null;
  return (
    <p className={styles.links}>
      {own.map(({id, number, title, path}) => (
        <Link key={id} to={path}>
          Lesson {number}: {title}
        </Link>
      ))}
      {doi && <a href={`https://doi.org/${doi}`}>doi:{doi}</a>}
    </p>
  );
}
