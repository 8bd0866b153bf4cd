import {specNamed, type SpecName} from '../../core/checking/specs/index.ts';
import {readText, type Reading} from './reading.ts';

/** What the reader works at. The text is the history; the drawing is made from it and writes it. */
export interface Draft {
  readonly spec: SpecName;
  readonly text: string;
}

/** The operations of the text, or what is wrong with it. */
export function read({spec, text}: Draft): Reading {
  return readText(specNamed(spec), text);
}
