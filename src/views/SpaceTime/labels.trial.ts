import {widthOf} from './labels.ts';
import type {PlacedText} from './placed.ts';

/** From where to where a text reaches, by the same guess that made room for it. */
export function extentOf({x, anchor, lines}: PlacedText): {readonly from: number; readonly to: number} {
  const width = widthOf(lines);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {from, to: from + width};
}
