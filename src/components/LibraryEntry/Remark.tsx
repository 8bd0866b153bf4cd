import type {ReactNode} from 'react';
import styles from './styles.module.css';

const link = /(\[[^\]]+\]\(https?:[^)\s]+\))/;

/** A remark of the catalog, in which `[words](address)` is a link. */
export default function Remark({text}: {text: string}): ReactNode {
  return <p className={styles.remark}>{text.split(link).map(part)}</p>;
}

function part(text: string, index: number): ReactNode {
  const [, words, address] = /^\[(.+)\]\((.+)\)$/.exec(text) ?? [];
  // What stands between the links has the even places.
  if (index % 2 === 0 || address === undefined) return text;
  return (
    <a key={index} href={address}>
      {words}
    </a>
  );
}
