import {Prism} from 'prism-react-renderer';

type Token = string | {type: string; alias?: string | string[]; content: Token | Token[]};

const names: Record<string, string> = {ts: 'typescript', tsx: 'tsx', js: 'javascript', json: 'json'};

/** What src/css/prose.css gives a colour of its own; any other token is plain text and needs no element. */
export const roles: ReadonlySet<string> = new Set([
  'arrow',
  'attr-name',
  'boolean',
  'class-name',
  'comment',
  'function',
  'keyword',
  'number',
  'property',
  'regex',
  'string',
  'template-string',
]);

/** HTML of the code, a `span.token` for each part that has a colour; a language that Prism does not know is left plain. */
export function highlight(text: string, language = ''): string {
  const grammar = Prism.languages[names[language] ?? language];
  return grammar === undefined
    ? escaped(text)
    : (Prism.tokenize(text, grammar) as Token[]).map(html).join('');
}

function html(token: Token): string {
  if (typeof token === 'string') return escaped(token);
  const inside = [token.content].flat().map(html).join('');
  const classes = [token.type, ...[token.alias ?? []].flat()].filter(
    (name) => roles.has(name) || name === 'operator',
  );
  return classes.some((name) => roles.has(name))
    ? `<span class="token ${classes.join(' ')}">${inside}</span>`
    : inside;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
