// #region server
interface Payment {
  readonly key: string;
  readonly pence: number;
}

export type Answer = {readonly paid: number} | {readonly refused: string};

/**
 * A card service that does the work of one key once, however often the
 * request arrives.
 */
export class Payments {
  /** What the customer has been charged so far, in pence. */
  chargedPence = 0;

  readonly #answers = new Map<
    string,
    {readonly request: Payment; readonly answer: Answer}
  >();

  charge(request: Payment): Answer {
    const before = this.#answers.get(request.key);
    if (before !== undefined) {
      const same = before.request.pence === request.pence;
      return same
        ? before.answer
        : {refused: 'this key was used for another amount'};
    }
    // In a database these two lines are one transaction: the effect and
    // the key are kept together or not at all.
    this.chargedPence += request.pence;
    const answer = {paid: request.pence};
    this.#answers.set(request.key, {request, answer});
    return answer;
  }
}
// #endregion

// #region client
/**
 * What the network does to one attempt. The client cannot tell the two
 * losses apart.
 */
export type Fate = 'arrives' | 'request lost' | 'reply lost';

/**
 * Sends until an answer comes back: at least once. Returns null if the
 * fates run out first.
 */
export function payOverLossyLink(
  server: Payments,
  request: Payment,
  fates: readonly Fate[],
): Answer | null {
  for (const fate of fates) {
    if (fate === 'request lost') continue;
    const answer = server.charge(request);
    if (fate === 'arrives') return answer;
  }
  return null;
}
// #endregion
