import type {ComponentProps, ComponentType, ReactNode} from 'react';
import type {Props} from '@theme/Admonition';
import AdmonitionTypes from '@theme-original/Admonition/Types';
import {Definition, Example, Incident, Theorem} from '@site/src/components/Block/kinds.tsx';
import MarginNote from '@site/src/components/MarginNote/index.tsx';

type Kind = ComponentType<Omit<Props, 'type'>>;

/** The theme names a note without a title in small letters ('tip'); a title begins with a capital. */
const entitled = (title: string, Original: Kind): Kind =>
  function Entitled({title: given = title, ...props}: ComponentProps<Kind>): ReactNode {
    return <Original {...props} title={given} />;
  };

/** What may stand after `:::`, beside the theme's own note, tip and warning (src/plugins/blocks/kinds.ts). */
export default {
  ...AdmonitionTypes,
  note: entitled('Note', AdmonitionTypes.note),
  info: entitled('Info', AdmonitionTypes.info),
  tip: entitled('Tip', AdmonitionTypes.tip),
  warning: entitled('Warning', AdmonitionTypes.warning),
  definition: Definition,
  theorem: Theorem,
  example: Example,
  incident: Incident,
  margin: MarginNote,
};
