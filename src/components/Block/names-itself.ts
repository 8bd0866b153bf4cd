/** 'Theorem 1' and 'Lemma 2' say what they are; 'Quorums meet' does not. */
export function namesItself(title: unknown): boolean {
  return (
    typeof title === 'string' &&
    /^(theorem|lemma|corollary|proposition|claim|example|definition)\b/i.test(title)
  );
}
