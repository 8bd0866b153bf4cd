import type {ReactElement} from 'react';
import PathDiagram from '../../views/PathDiagram/index.tsx';

export const faviconFile = 'static/favicon.svg';

/** The path's picture on a square, with its colours written in: an icon reads no style sheet. */
export function favicon(): ReactElement {
  const colours = {color: '#1b1d24', '--mark-message': '#ab3f14', '--mark-event': '#0b4a66'};
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="-7.4 -1 32 32" style={colours}>
      <rect x="-7.4" y="-1" width="32" height="32" rx="6" fill="#fbfaf6" />
      <PathDiagram steps={['done', 'done', 'done', 'done', 'done']} gap={6.1} />
    </svg>
  );
}
