/** `1 message`, `3 messages`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** `12,500`: digits in threes. A formatter of the language does the same a hundred times slower. */
export const grouped = (value: number): string => {
  const [whole = '', rest] = String(value).split('.');
  const threes = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? threes : `${threes}.${rest}`;
};

/** `A`, `A and B`, `A, B and C`. */
export const listed = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;

/** A whole number power, by multiplication alone: its last bit is the same everywhere. */
export function power(base: number, exponent: number): number {
  let product = 1;
  for (let times = 0; times < exponent; times += 1) product *= base;
  return product;
}

/** `12.5 %`, with so many places at most and no zeros at the end. */
export const percent = (share: number, places = 1): string => `${fixed(share * 100, places)} %`;

/** A number with so many places at most, and no zeros at the end. */
export function fixed(value: number, places: number): string {
  const scale = power(10, places);
  return grouped(Math.round(value * scale) / scale);
}
