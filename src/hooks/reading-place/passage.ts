import type {Passage} from '../../core/learning/report-address.ts';
import {sectionsOf} from './watch-place.ts';

/** The words that the reader has selected in the text, or else the section that they were in, by its anchor. */
export function passageInView(lastSection: string | undefined): Passage {
  const sections = sectionsOf(document);
  const selection = getSelection();
  const node = selection?.anchorNode;
  if (selection && node && !selection.isCollapsed && node.parentElement?.closest('.markdown')) {
    const before = sections.findLast(
      ({heading}) => heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return {section: before ? wordsOf(before.heading) : '', words: selection.toString().trim()};
  }
  const last = sections.find(({place}) => place.section === lastSection);
  return {section: last ? wordsOf(last.heading) : '', words: ''};
}

/** A heading without the sign of its own link. */
const wordsOf = ({textContent}: Element): string => textContent.replaceAll('\u200b', '').trim();
