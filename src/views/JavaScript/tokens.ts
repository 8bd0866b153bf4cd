/** What a piece of code is, as far as it has a colour of its own. */
export type TokenKind = 'plain' | 'comment' | 'text' | 'keyword' | 'value' | 'call';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const keywords =
  'async|await|break|case|catch|class|const|continue|default|delete|do|else|finally|for|function|if|in|instanceof|let|new|of|return|switch|this|throw|try|typeof|var|void|while|yield';

/** Each group is a kind, in the order of `kinds`. */
const pattern = new RegExp(
  [
    String.raw`(\/\/.*|\/\*[^]*?\*\/)`,
    String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|${'`'}(?:[^${'`'}\\]|\\[^])*${'`'})`,
    String.raw`(?<![\w$.])(${keywords})(?![\w$])`,
    String.raw`(?<![\w$.])(\d[\w.]*|true|false|null)(?![\w$])`,
    String.raw`(?<![\w$])([A-Za-z_$][\w$]*)(?=\()`,
  ].join('|'),
  'g',
);
const kinds: readonly TokenKind[] = ['comment', 'text', 'keyword', 'value', 'call'];

/**
 * The tokens of JavaScript as the site writes it, for their colours: all that the editor colours, but for what would need a parser
 * (code inside a template, a division beside a regular expression). Together they are the code, letter by letter.
 */
export function tokensOf(code: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of code.matchAll(pattern)) {
    if (found.index > end) tokens.push({kind: 'plain', text: code.slice(end, found.index)});
    // A group that took no part is undefined, whatever its type says.
    const group = found.slice(1).findIndex(Boolean);
    tokens.push({kind: kinds[group] ?? 'plain', text: found[0]});
    end = found.index + found[0].length;
  }
  return end < code.length ? [...tokens, {kind: 'plain', text: code.slice(end)}] : tokens;
}

/** The same, line by line. */
export function linesOf(code: string): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const {kind, text} of tokensOf(code)) {
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({kind, text: part});
    }
  }
  return lines;
}
