export interface Withdrawal {
  machine: string;
  amount: number;
}

// #region pay
/**
 * May a machine that is cut off from the bank pay? Only so long as its
 * payments since the cut stay within `limit`, and within the balance that
 * it last knew.
 */
export function mayPay(
  amount: number,
  paidSinceTheCut: number,
  {balance, limit}: {balance: number; limit: number},
): boolean {
  return paidSinceTheCut + amount <= Math.min(limit, balance);
}
// #endregion

// #region settle
/** Withdrawals commute, so both logs lead to one balance in any order. */
export function settle(
  balance: number,
  logs: readonly (readonly Withdrawal[])[],
): number {
  return logs
    .flat()
    .reduce((left, withdrawal) => left - withdrawal.amount, balance);
}

/** The rule "not below 0" may be broken by now: what the customer owes. */
export const owed = (balance: number): number => Math.max(0, -balance);
// #endregion

/** What a machine pays out of the amounts asked of it, one after another. */
export function paidBy(
  machine: string,
  asked: readonly number[],
  account: {balance: number; limit: number},
): Withdrawal[] {
  const log: Withdrawal[] = [];
  let paid = 0;
  for (const amount of asked) {
    if (!mayPay(amount, paid, account)) continue;
    paid += amount;
    log.push({machine, amount});
  }
  return log;
}
