import AdmonitionTypes from '@theme-original/Admonition/Types';
import {Definition, Example, Incident, Theorem} from '@site/src/components/Block/kinds.tsx';
import MarginNote from '@site/src/components/MarginNote/index.tsx';

/** What may stand after `:::`, beside the theme's own note, tip and warning (src/plugins/blocks/kinds.ts). */
export default {
  ...AdmonitionTypes,
  definition: Definition,
  theorem: Theorem,
  example: Example,
  incident: Incident,
  margin: MarginNote,
};
