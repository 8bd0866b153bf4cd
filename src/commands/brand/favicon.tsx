import {readFileSync} from 'node:fs';
import type {ReactElement} from 'react';
import {lightColour} from '../../css/light-colour.ts';
import PathDiagram from '../../views/PathDiagram/index.tsx';

/** Each drawing and its file. */
export const drawings = {
  'static/favicon.svg': favicon,
  'static/icons/maskable.svg': maskable,
};

/** The path's picture on a square with round corners. */
function favicon(): ReactElement {
  return icon(-7.4, -1, 32, 6);
}

/** A system may cut a circle out of it: the picture stands in the inner four fifths, the paper goes to the edge. */
function maskable(): ReactElement {
  return icon(-16.8, -6.8, 46, 0);
}

/** The colours are written in: an icon reads no style sheet. */
function icon(x: number, y: number, size: number, corner: number): ReactElement {
  const tokens = readFileSync('src/css/tokens.css', 'utf8');
  const colours = {
    color: lightColour(tokens, 'ink'),
    '--mark-message': lightColour(tokens, 'message'),
    '--mark-event': lightColour(tokens, 'accent'),
  };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`${x} ${y} ${size} ${size}`} style={colours}>
      <rect x={x} y={y} width={size} height={size} rx={corner} fill={lightColour(tokens, 'paper')} />
      <PathDiagram steps={['done', 'done', 'done', 'done', 'done']} gap={6.1} />
    </svg>
  );
}
