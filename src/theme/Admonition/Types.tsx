import {
  Definition,
  Example,
  Incident,
  Info,
  Note,
  Theorem,
  Tip,
  Warning,
} from '@site/src/components/Block/kinds.tsx';
import MarginNote from '@site/src/components/MarginNote/index.tsx';

/** What may stand after `:::` (src/plugins/steps/block-kinds.ts); the build refuses the theme's other kinds. */
export default {
  note: Note,
  info: Info,
  tip: Tip,
  warning: Warning,
  definition: Definition,
  theorem: Theorem,
  example: Example,
  incident: Incident,
  margin: MarginNote,
};
