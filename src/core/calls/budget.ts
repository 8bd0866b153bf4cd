import {millis, type Micros} from '../simulation/time.ts';
import type {Settings} from './settings.ts';

type Policy = Pick<Settings, 'budget' | 'budgetPercent' | 'budgetTokens'>;

const SLOT = millis(1000);
/** Seconds over which a ratio is kept. */
const SLOTS = 10;

/**
 * What callers of one layer may spend on retries. `bucket`: an answer puts `budgetPercent` of a token in, a retry takes a whole one
 * out, and `budgetTokens` is the most there can be (and what there is at first). `ratio`: retries stay below `budgetPercent` of
 * the requests of the last ten seconds.
 */
export class RetryBudget {
  readonly #policy: Policy;
  #tokens: number;
  readonly #requests: number[] = [];
  readonly #retries: number[] = [];

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#tokens = policy.budgetTokens;
  }

  requested(now: Micros): void {
    if (this.#policy.budget === 'ratio') count(this.#requests, now);
  }

  answered(): void {
    const {budgetPercent, budgetTokens} = this.#policy;
    this.#tokens = Math.min(budgetTokens, this.#tokens + budgetPercent / 100);
  }

  /** Pays for a retry, if it can be paid. */
  pays(now: Micros): boolean {
    const {budget, budgetPercent} = this.#policy;
    if (budget === 'none') return true;
    if (budget === 'bucket') {
      // Tenths add up inexactly; a token that lacks a billionth is a token.
      if (this.#tokens < 1 - 1e-9) return false;
      this.#tokens = Math.max(0, this.#tokens - 1);
      return true;
    }
    if (recent(this.#retries, now) + 1 > (recent(this.#requests, now) * budgetPercent) / 100) return false;
    count(this.#retries, now);
    return true;
  }
}

function count(slots: number[], now: Micros): void {
  const slot = Math.floor(now / SLOT);
  while (slots.length <= slot) slots.push(0);
  slots[slot] = (slots[slot] ?? 0) + 1;
}

function recent(slots: readonly number[], now: Micros): number {
  const slot = Math.floor(now / SLOT);
  let sum = 0;
  for (let back = 0; back < SLOTS; back++) sum += slots[slot - back] ?? 0;
  return sum;
}
