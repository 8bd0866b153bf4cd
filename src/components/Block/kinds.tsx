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

/** `:::note[Title]`: what is good to know here, and can be passed over. */
export function Note(props: BlockProps): ReactNode {
  return <Block kind="note" word="Note" {...props} />;
}

/** `:::info[Title]`: what is said about the text, not in it. */
export function Info(props: BlockProps): ReactNode {
  return <Block kind="info" word="Info" {...props} />;
}

/** `:::tip[Title]`: what helps. */
export function Tip(props: BlockProps): ReactNode {
  return <Block kind="tip" word="Tip" {...props} />;
}

/** `:::warning[Title]`: what is easily taken for something else. */
export function Warning(props: BlockProps): ReactNode {
  return <Block kind="warning" word="Warning" {...props} />;
}
