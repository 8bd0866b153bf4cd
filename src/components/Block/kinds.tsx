import type {ReactNode} from 'react';
import Block, {type BlockProps} from './index.tsx';

/** `:::definition[Quorum]`: the title is the term defined. */
export function Definition(props: BlockProps): ReactNode {
  return <Block kind="definition" word="Definition" {...props} />;
}

/** `:::theorem[Theorem 1]`: a theorem, lemma or corollary. */
export function Theorem(props: BlockProps): ReactNode {
  return <Block kind="theorem" word="Theorem" {...props} />;
}

/** `:::example`: a calculation or a case to follow along. */
export function Example(props: BlockProps): ReactNode {
  return <Block kind="example" word="Example" {...props} />;
}

/** `:::incident[20 September 2015: DynamoDB]`: what happened, and when. */
export function Incident(props: BlockProps): ReactNode {
  return <Block kind="incident" word="Incident" {...props} />;
}
