import type {Element, ElementContent} from 'hast';
import {countWords, readingMinutes, type LessonSize} from '../../../core/learning/reading-time.ts';
import {elementsIn, textOf} from './handlers/words.ts';
import {markOf} from './marks.ts';
import {isDerived, sectionsOf} from './sections.ts';

/** What a section of a lesson holds that takes a reader's time. */
export interface SectionSize {
  /** The anchor of its heading; empty for what stands above the first. */
  readonly id: string;
  readonly size: LessonSize;
}

const nothing: LessonSize = {words: 0, questions: 0, figures: 0, samples: 0, formulas: 0, proofSteps: 0};

/** The sections of a finished lesson, each with its size; one that stands under another is a section of its own. */
export function sectionSizes(article: Element): SectionSize[] {
  return sectionsOf(article).map(({id, headings, parts}) => ({
    id,
    size: [...headings.slice(-1), ...parts].map(sizeOf).reduce(sum, nothing),
  }));
}

/**
 * The minutes that a stretch of a lesson takes to read: from the section `from` (or the beginning) up to and without the
 * section `to` (or to the end).
 * @throws where the lesson has no such section, or `to` does not come after `from`
 */
export function minutesOf(sections: readonly SectionSize[], from?: string, to?: string): number {
  const place = (id: string): number => {
    const at = sections.findIndex((each) => each.id === id);
    if (at >= 0) return at;
    throw new Error(
      `The lesson has no section "${id}". Its sections are: ${sections.map((each) => each.id).join(', ')}.`,
    );
  };
  const start = from === undefined ? 0 : place(from);
  const end = to === undefined ? sections.length : place(to);
  if (end <= start) throw new Error(`The section "${String(to)}" does not come after "${String(from)}".`);
  return readingMinutes(totalSize(sections.slice(start, end)));
}

export const totalSize = (sections: readonly SectionSize[]): LessonSize =>
  sections.map(({size}) => size).reduce(sum, nothing);

function sum(one: LessonSize, other: LessonSize): LessonSize {
  const names = Object.keys(nothing) as (keyof LessonSize)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as LessonSize;
}

function sizeOf(node: ElementContent): LessonSize {
  if (node.type === 'text') return {...nothing, words: countWords(node.value)};
  if (node.type !== 'element' || isDerived(node)) return nothing;
  switch (node.tagName) {
    case 'math':
      return {...nothing, formulas: node.properties['display'] === 'block' ? 1 : 0};
    case 'form':
      return {...nothing, questions: 1};
    case 'figure':
      return markOf(node, 'dataLanguage') === undefined
        ? {...nothing, figures: 1, words: captionWords(node)}
        : {...nothing, samples: 1};
    case 'svg':
      return nothing;
    default:
      return inside(node);
  }
}

function inside(node: Element): LessonSize {
  // Its number is no word, and a lab has no end.
  if (node.properties['role'] === 'doc-biblioref' || markOf(node, 'dataLab') !== undefined) return nothing;
  const within = node.children.map(sizeOf).reduce(sum, nothing);
  if (markOf(node, 'dataBlock') !== undefined) return {...within, words: within.words - kindWords(node)};
  if (markOf(node, 'dataProof') === undefined) return within;
  const steps = elementsIn(node).find(({tagName}) => tagName === 'ol');
  return {...within, proofSteps: within.proofSteps + (steps ? elementsIn(steps).length : 0)};
}

function captionWords(figure: Element): number {
  const caption = elementsIn(figure).find(({tagName}) => tagName === 'figcaption');
  if (!caption) return 0;
  const [number, ...words] = caption.children;
  return countWords(textOf({...caption, children: number?.type === 'element' ? words : caption.children}));
}

/** 'Definition', 'Note': the name of a kind of block is read at a glance. */
function kindWords(block: Element): number {
  const [label] = elementsIn(block);
  const [kind, title] = label ? elementsIn(label) : [];
  return kind && title ? countWords(textOf(kind)) : 0;
}
