import type {Chance} from '../chance.ts';
import {judgeIsolation} from '../checkers/isolation.ts';
import {isArray, textOf, type Json} from '../json.ts';
import type {Settings} from '../settings.ts';
import {MalformedReply, fieldOf, type Invocation, type Source, type Workload} from './workload.ts';

/** The function that writes: to the end of a list, or over a register. */
type Write = 'append' | 'w';

function transactions(write: Write): Workload {
  return {
    harmless: [],
    source: (settings, chance) => new Transactions(write, settings, chance),
    client: () =>
      function* ({value = []}) {
        const reply = yield {type: 'txn', txn: value};
        const txn = fieldOf(reply, 'txn', isArray, 'a list');
        answers(isArray(value) ? value : [], txn, write);
        return {value: txn};
      },
    judge: judgeIsolation(write === 'append' ? 'list-append' : 'rw-register'),
  };
}

/** Transactions of lists: each element is appended once, so that a read shows by whom and in which order. */
export const txnListAppend = transactions('append');

/** Transactions of registers. */
export const txnRwRegister = transactions('w');

/** Sees that an answer has the steps that were asked for. @throws MalformedReply */
function answers(asked: readonly Json[], given: readonly Json[], write: Write): void {
  const fits = (step: Json, place: number): boolean => {
    const [f, key = null, value = null] = isArray(step) ? step : [];
    const answer = given[place];
    if (!isArray(answer) || answer.length !== 3 || answer[0] !== f) return false;
    if (textOf(answer[1] ?? null) !== textOf(key)) return false;
    const held = answer[2] ?? null;
    if (f === write) return textOf(held) === textOf(value);
    return write === 'w' || held === null || isArray(held);
  };
  if (asked.length !== given.length || !asked.every(fits)) {
    throw new MalformedReply('has a "txn" with other steps than were asked for');
  }
}

/** Draws transactions over a few keys, of which the first is used most; a key that was written often is replaced by a new one. */
class Transactions implements Source {
  private readonly keys: number[];
  private nextKey: number;
  private readonly written = new Map<number, number>();

  constructor(
    private readonly write: Write,
    private readonly settings: Settings,
    private readonly chance: Chance,
  ) {
    this.nextKey = settings.keyCount;
    this.keys = Array.from({length: settings.keyCount}, (_, key) => key);
  }

  next(): Invocation {
    const length = 1 + this.chance.below(this.settings.maxTxnLength);
    return {f: 'txn', value: Array.from({length}, () => this.step())};
  }

  private step(): Json {
    const place = this.place();
    const key = this.keys[place] ?? 0;
    if (this.chance.below(2) === 0) return ['r', key, null];
    const value = (this.written.get(key) ?? 0) + 1;
    this.written.set(key, value);
    if (value >= this.settings.maxWritesPerKey) this.keys[place] = this.nextKey++;
    return [this.write, key, value];
  }

  /** Each key is used half as often as the one before. */
  private place(): number {
    let place = 0;
    while (place < this.keys.length - 1 && this.chance.below(2) === 0) place += 1;
    return place;
  }
}
