import type {Root} from 'mdast';
import {choose, type Candidate} from './choose.ts';
import {placesIn} from './lines.ts';
import {offerOf, type Offer} from './offers.ts';

/** A note's line beside a line of the text, by their heights. */
const lineOfNote = 0.67;
const charactersALine = 27;
const gap = 0.6;

interface Note extends Candidate, Offer {}

/**
 * Chooses what stands in the lesson's margin, on a screen that has one: each source where it is first cited, and the
 * definitions of terms for which there is room.
 */
export default function margin() {
  return (tree: Root): void => {
    for (const {show} of choose(candidates(tree))) show();
  };
}

function candidates(tree: Root): Note[] {
  const notes = new Map<string, Note>();
  for (const {tag, line, block} of placesIn(tree)) {
    const offer = offerOf(tag);
    if (!offer || notes.has(offer.about)) continue;
    const optional = offer.kind === 'definition';
    if (optional && block === 'definition') continue;
    notes.set(offer.about, {...offer, line, height: heightOf(offer.text), optional});
  }
  return [...notes.values()];
}

function heightOf(text: string): number {
  const lines = text.split('\n').map(({length}) => Math.ceil(length / charactersALine));
  return lines.reduce((sum, each) => sum + each, 0) * lineOfNote + gap;
}
