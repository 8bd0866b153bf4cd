/** Finds a read that shows something older than the last write before it. */
export const stale = `function check(calls) {
  // A write that nobody overlapped, and after it a read of the same key that shows something older.
  const known = calls.filter(({outcome}) => outcome !== 'fail');
  const changes = known.filter(({f}) => f !== 'read');
  for (const read of known.filter(({f, outcome}) => f === 'read' && outcome === 'ok')) {
    const mine = changes.filter(({key}) => key === read.key);
    const done = mine.filter(({outcome, returned}) => outcome === 'ok' && returned < read.called);
    const last = done.find((each) =>
      mine.every((other) => other === each || (other.outcome === 'ok' && other.returned < each.called)
        || other.called > read.returned));
    if (!last) continue;
    const value = last.f === 'cas' ? last.asked[1] : last.asked;
    if (read.answer !== value) return read.node + ' reads ' + read.answer + ' after ' + value + ' was written';
  }
  return null;
}
`;
