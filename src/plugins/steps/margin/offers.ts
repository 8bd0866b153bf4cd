import type {Tag} from '../../data/mdx/tag.ts';

/** What may stand in the margin beside a tag. */
export interface Offer {
  /** What it is about; the margin tells that once, beside the first tag that has a margin. */
  readonly about: string;
  /** The note's text, its paragraphs on lines of their own, as far as they take room. */
  readonly text: string;
  /** A definition stands there only where it finds room, and not beside a block that defines the term. */
  readonly kind: 'source' | 'definition';
  /** Tells the tag that its note is shown. */
  readonly show: () => void;
}

const offers = new WeakMap<Tag, Offer>();

/** The steps that know sources and terms offer what they have; the margin's own step, which is after them, chooses. */
export function offerNote(tag: Tag, offer: Offer): void {
  offers.set(tag, offer);
}

export function offerOf(tag: Tag): Offer | undefined {
  return offers.get(tag);
}
