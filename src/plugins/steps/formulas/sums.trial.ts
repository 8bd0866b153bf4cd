/*
 * The sums that stand in formulas, as numbers: 4^3 = 64 says that 64 and 64 are equal. What holds a letter says something
 * of every number and is no sum. Only what lessons write is understood: + - · × / powers, fractions, brackets, units.
 */

/** What two neighbouring sides of a formula say of each other. */
export interface Sum {
  readonly left: number;
  readonly relation: string;
  readonly right: number;
  /** What one of the last digit counts with which the right side is written. */
  readonly lastDigit: number;
}

/** Units in seconds, bits and their quotients. */
const units: Readonly<Record<string, number>> = {
  ms: 1e-3,
  s: 1,
  bit: 1,
  MB: 8e6,
  'Mbit/s': 1e6,
  'Gbit/s': 1e9,
};

const gaps = /\\[,;\s]|\s+/gy;
const token =
  /\\frac|\\cdot|\\times|\\text\{(?<unit>[^}]*)\}|(?<number>\d+(?:\{,\}\d{3})*(?:\.\d+)?)|[-+/^(){}]/y;
const numberIn = (text: string): number => Number(text.replaceAll('{,}', ''));

/** The tokens of a side; undefined where it has a letter. */
function tokensOf(side: string): (number | string)[] | undefined {
  const tokens: (number | string)[] = [];
  for (let at = 0; at < side.length;) {
    gaps.lastIndex = token.lastIndex = at;
    if (gaps.test(side)) at = gaps.lastIndex;
    else {
      const found = token.exec(side);
      const {unit, number} = found?.groups ?? {};
      const value = number === undefined ? unit && units[unit] : numberIn(number);
      if (!found || (unit !== undefined && value === undefined)) return undefined;
      tokens.push(
        unit === undefined ? (value ?? found[0]) : '\\cdot',
        ...(unit === undefined ? [] : [value ?? '']),
      );
      at = token.lastIndex;
    }
  }
  return tokens;
}

/** Reads tokens from left to right; NaN where they are no sum. */
class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly (number | string)[]) {}

  whole(): number {
    const value = this.sum();
    return this.at === this.tokens.length ? value : NaN;
  }

  private takes(...wanted: string[]): string | undefined {
    const next = this.tokens[this.at];
    if (typeof next !== 'string' || !wanted.includes(next)) return undefined;
    this.at += 1;
    return next;
  }

  private sum(): number {
    let value = this.product();
    for (let sign = this.takes('+', '-'); sign; sign = this.takes('+', '-'))
      value += (sign === '+' ? 1 : -1) * this.product();
    return value;
  }

  private product(): number {
    let value = this.power();
    for (let sign = this.takes('\\cdot', '\\times', '/'); sign; sign = this.takes('\\cdot', '\\times', '/'))
      value = sign === '/' ? value / this.power() : value * this.power();
    return value;
  }

  private power(): number {
    const base = this.single();
    return this.takes('^') ? base ** this.single() : base;
  }

  private single(): number {
    if (this.takes('-')) return -this.single();
    if (this.takes('\\frac')) return this.single() / this.single();
    const open = this.takes('(', '{');
    if (open) {
      const value = this.sum();
      return this.takes(open === '(' ? ')' : '}') ? value : NaN;
    }
    const next = this.tokens[this.at];
    this.at += 1;
    return typeof next === 'number' ? next : NaN;
  }
}

/** The value of a side in seconds and bits; NaN where it has a letter. */
export function valueOf(side: string): number {
  const tokens = tokensOf(side.replace(/[\s.,]+$/, ''));
  return tokens ? new Reader(tokens).whole() : NaN;
}

/** Every two neighbouring sides of a formula that are both numbers. */
export function sumsIn(formula: string): Sum[] {
  return formula.split(/\\qquad(?:\\text\{[^}]*\})?/).flatMap((part) => {
    const pieces = part.split(/(=|\\approx|<|>)/);
    return pieces.flatMap((relation, index) => {
      if (index % 2 === 0) return [];
      const shown = pieces[index + 1] ?? '';
      const [left, right] = [valueOf(pieces[index - 1] ?? ''), valueOf(shown)];
      const [written = '', decimals = ''] = /\d[\d{},]*(?:\.(\d+))?/.exec(shown) ?? [];
      const unit = Math.abs(right / numberIn(written));
      return Number.isNaN(left + right)
        ? []
        : [{left, relation, right, lastDigit: unit / 10 ** decimals.length}];
    });
  });
}

/** Whether it is so: an equality to the last bit but one, an approximation to the digits that are written. */
export function comesOut({left, relation, right, lastDigit}: Sum): boolean {
  if (relation === '<') return left < right;
  if (relation === '>') return left > right;
  if (relation === '=') return Math.abs(left - right) <= Number.EPSILON * 4 * Math.abs(right);
  return Math.abs(left - right) <= lastDigit / 2;
}
