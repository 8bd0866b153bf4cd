/** An event as it was written, field by field, and the line, counted from 1, on which it begins. */
export interface Written {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly line: number;
}

/** As in an error: a piece of what was given, short, and with no sign that could steer a terminal. */
export function quoted(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return visible(short);
}

/** Control characters as `\u001b`, which a terminal shows and does not obey. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
