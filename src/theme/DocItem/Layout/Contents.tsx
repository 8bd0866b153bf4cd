import {useEffect, useRef, useState, type KeyboardEvent, type ReactNode} from 'react';
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

interface Props {
  readonly sections: readonly Section[];
  readonly here: string | undefined;
  readonly onFollow?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

function Sections({sections, here, onFollow, onKeyDown}: Props): ReactNode {
  return (
    <ol className={styles.sections}>
      {sections.map(({id, value}) => (
        <li key={id}>
          {/* The headings of our own MDX, as HTML: they may hold formulas and code. */}
          <a
            className={clsx(styles.section, here === id && styles.sectionHere)}
            href={`#${id}`}
            aria-current={here === id ? 'true' : undefined}
            onClick={onFollow}
            onKeyDown={onKeyDown}
            dangerouslySetInnerHTML={{__html: value}}
          />
        </li>
      ))}
    </ol>
  );
}

/** From so many sections on, a narrow window keeps the list in its head, with the section that is being read. */
const long = 5;

/** The list that one opens; it closes when one has chosen, and at Escape. */
function Folded({sections, here}: Pick<Props, 'sections' | 'here'>): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (details.current) details.current.open = false;
  };
  const title = sections.find(({id}) => id === here)?.value;
  const stays = sections.length > long;
  return (
    <details
      ref={details}
      className={clsx(styles.contentsFolded, stays && styles.contentsStay)}
      // The list lies over the text.
      data-over={stays ? '' : undefined}
    >
      <summary>
        On this page
        {title !== undefined && (
          <span key={here} className={styles.place} dangerouslySetInnerHTML={{__html: title}} />
        )}
      </summary>
      <div className={styles.list}>
        <Sections
          sections={sections}
          here={here}
          onFollow={close}
          onKeyDown={({key}) => {
            if (key !== 'Escape') return;
            close();
            details.current?.querySelector('summary')?.focus();
          }}
        />
      </div>
    </details>
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
      <Folded sections={sections} here={here} />
      <nav className={styles.contents} aria-label="On this page">
        <p className={styles.contentsTitle}>On this page</p>
        <Sections sections={sections} here={here} />
      </nav>
    </>
  );
}
