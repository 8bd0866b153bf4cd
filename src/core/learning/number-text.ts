/**
 * Numbers as people write them. Half of the world writes 6,4 for 6.4, and a phone's keypad may offer no point, so both
 * are read; '1,024' can be either, and then both readings stand.
 */

const sign = String.raw`(?<sign>[-−–]?)`;
const digits = String.raw`(?<digits>(?:\d|[.,](?=\d|\s|[%\p{L}]|$)|(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d)))+)`;
const unit = String.raw`(?<unit>(?:[%\p{L}][\p{L}/ ]*)?)`;
const whole = new RegExp(String.raw`^${sign}${digits}\s*${unit}$`, 'u');

/** '1024', '1,024', '.5', '5.' */
const point = /^(?:\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d*)?$/;
/** '6,4', '1.024,5', '1.024.000' */
const comma = /^(?:\d*,\d*|[1-9]\d{0,2}(?:\.\d{3})+,\d*|[1-9]\d{0,2}(?:\.\d{3}){2,})$/;

/** What a text may mean, most likely first: '1,024' is [1024, 1.024], '6,4 %' is [6.4], 'many' is []. */
export function readings(text: string): readonly number[] {
  const found = parts(text);
  if (!found || !/\d/.test(found.digits)) return [];
  const bare = found.digits.replaceAll(/\s/g, '');
  const read: number[] = [];
  if (point.test(bare)) read.push(Number(bare.replaceAll(',', '')));
  if (comma.test(bare)) read.push(Number(bare.replaceAll('.', '').replace(',', '.')));
  return read.map((value) => (found.sign ? -value : value));
}

/** What stands after the number: '%' of '6.4 %', 'attempts' of '64 attempts', and '' where nothing does. */
export const writtenUnit = (text: string): string => parts(text)?.unit.trim() ?? '';

function parts(text: string): {sign: string; digits: string; unit: string} | undefined {
  const groups = whole.exec(text.trim())?.groups;
  return groups && {sign: groups.sign ?? '', digits: groups.digits ?? '', unit: groups.unit ?? ''};
}

/** Other names of the units that questions ask in; of a word its singular and its plural are one. */
const names: Readonly<Record<string, string>> = {'per cent': '%', percent: '%', second: 's', sec: 's'};

/** Whether two texts name one unit: 'attempt' and 'attempts', '%' and 'per cent', 'sec' and 's'. */
export const isSameUnit = (one: string, other: string): boolean => unitName(one) === unitName(other);

function unitName(written: string): string {
  const small = written.toLowerCase().replaceAll(/\s+/g, ' ');
  const one = small.length > 3 ? small.replace(/s$/, '') : small;
  return names[one] ?? one;
}
