import path from 'node:path';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {VFile} from 'vfile';
import {findTerm, inTwoParts, type GlossaryEntry} from '../../../core/learning/glossary.ts';
import {readLessonFiles} from '../../data/path/lesson-files.ts';
import {offerNote} from '../margin/offers.ts';
import {complain} from '../../data/mistakes/complain.ts';
import {nearest} from '../../data/mistakes/nearest.ts';
import {setProp, tagsNamed, textOf, type Tag} from '../../data/mdx/tag.ts';
import {readGlossary} from '../../data/glossary/read-glossary.ts';

interface Options {
  glossaryFile: string;
  lessonsFolder: string;
}

/** Gives each `<Term>` of a page its definition, so that a page carries the terms it uses, and `<Glossary />` all. */
export default function glossary({glossaryFile, lessonsFolder}: Options) {
  const readAll = () =>
    readGlossary(
      glossaryFile,
      readLessonFiles(lessonsFolder).map(({frontMatter}) => frontMatter.id),
    );
  let once: GlossaryEntry[] | undefined;
  // A build reads it once, or its cost would grow with the square of the lessons; in development, it may change.
  const read = () => (process.env.NODE_ENV === 'production' ? (once ??= readAll()) : readAll());
  return (tree: Root, file: VFile): void => {
    const terms = tagsNamed(tree, 'Term');
    const wholes = tagsNamed(tree, 'Glossary');
    if (terms.length + wholes.length === 0) return;
    const entries = read();
    const isPart = path.basename(file.path).startsWith('_');
    const told = new Set<string>();
    for (const term of terms) {
      const entry = look(term, entries, file);
      setProp(term, 'id', entry.id);
      setProp(term, 'term', entry.term);
      // Once is enough for the whole page; the note looks it up there (src/components/Term). What a question's file holds
      // may be hidden, so there each term has its own.
      if (!isPart && told.has(entry.id)) continue;
      told.add(entry.id);
      const definition = inTwoParts(entry.definition);
      setProp(term, 'definition', definition);
      offerNote(term, {
        about: `term ${entry.id}`,
        text: `${entry.term}\n${definition[0]}`,
        kind: 'definition',
        show: () => setProp(term, 'inMargin', true),
      });
    }
    for (const whole of wholes) setProp(whole, 'entries', entries);
  };
}

function look(tag: Tag, entries: readonly GlossaryEntry[], file: VFile): GlossaryEntry {
  const name = textOf(tag, 'id') ?? toString(tag);
  const entry = findTerm(entries, name);
  if (entry) return entry;
  const names = entries.flatMap(({term, aliases}) => [term, ...aliases]);
  return complain(file, tag, {
    problem: `<Term> names "${name}", which is not in docs/glossary.yaml.`,
    fix: `did you mean "${nearest(name, names) ?? '…'}"? Write it as id="…", or add the term to the glossary.`,
  });
}
