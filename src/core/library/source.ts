import type {Source} from './resource.ts';

/** A source in a lesson's bibliography. */
export interface CitedSource extends Source {
  /** In the order in which the text first cites them, from 1. */
  readonly number: number;
  /** How often the text cites it. */
  readonly places: number;
}

/** The anchor of a source in the bibliography. */
export const sourceAnchor = (id: string): string => `source-${id}`;

/** The anchor of the place in the text where source `number` is cited for the `place`-th time. */
export const citationAnchor = (number: number, place: number): string => `cite-${number}-${place}`;
