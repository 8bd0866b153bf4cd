import {useEffect, useState, type ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import clsx from 'clsx';
import styles from './styles.module.css';

type Section = ReturnType<typeof useDoc>['toc'][number];

/** The id of the section being read: the last one whose heading has passed the upper third of the window. */
function useSectionInView(sections: readonly Section[]): string | undefined {
  const [here, setHere] = useState<string>();
  useEffect(() => {
    const headings = sections
      .map(({id}) => document.getElementById(id))
      .filter((heading) => heading !== null);
    const look = () => {
      const passed = headings.filter(
        (heading) => heading.getBoundingClientRect().top < window.innerHeight / 3,
      );
      setHere(passed.at(-1)?.id);
    };
    // Open at the top, so that a heading which a long jump leaves above the window is noticed too.
    const observer = new IntersectionObserver(look, {rootMargin: '1000000px 0px -66% 0px'});
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, [sections]);
  return here;
}

function Sections({sections, here}: {sections: readonly Section[]; here?: string | undefined}): ReactNode {
  return (
    <ol className={styles.sections}>
      {sections.map(({id, value}) => (
        <li key={id}>
          {/* The headings of our own MDX, as HTML: they may hold formulas and code. */}
          <a
            className={clsx(styles.section, here === id && styles.sectionHere)}
            href={`#${id}`}
            aria-current={here === id ? 'true' : undefined}
            dangerouslySetInnerHTML={{__html: value}}
          />
        </li>
      ))}
    </ol>
  );
}

/** What is on this page: a column of its own on a very wide screen, else a list that one opens. */
export default function Contents(): ReactNode {
  const {toc, frontMatter} = useDoc();
  const [sections] = useState(() => toc.filter(({level}) => level === 2));
  const here = useSectionInView(sections);
  if (frontMatter.hide_table_of_contents || sections.length < 2) return null;
  return (
    <>
      <details className={styles.contentsFolded}>
        <summary>On this page</summary>
        <Sections sections={sections} />
      </details>
      <nav className={styles.contents} aria-label="On this page">
        <p className={styles.contentsTitle}>On this page</p>
        <Sections sections={sections} here={here} />
      </nav>
    </>
  );
}
