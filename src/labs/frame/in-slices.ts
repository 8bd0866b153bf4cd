/** What is made piece by piece. */
interface Sliced<Answer> {
  /** Goes on by at most so many events, and says how far it is, or that it is done. */
  readonly advance: (events: number) => Answer;
}

/** Events that the page itself lets happen before the reader acts again. */
const SLICE = 5_000;

/** Makes it on the page, and stays alive meanwhile. Returns how to cancel. */
export function inSlices<Answer extends {readonly kind: 'progress' | 'done'}>(
  made: Sliced<Answer>,
  hear: (answer: Answer) => void,
): () => void {
  const goOn = () => {
    const answer = made.advance(SLICE);
    hear(answer);
    if (answer.kind === 'progress') timer = setTimeout(goOn);
  };
  let timer = setTimeout(goOn);
  return () => {
    clearTimeout(timer);
  };
}
