import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseDocument, LineCounter, visit, isMap, isScalar} from 'yaml';

/** A claim that ages: where it stands, and the month in which somebody looked. */
export interface Claim {
  /** 'docs/bootcamp/2-fallacies/index.mdx' */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** '2026-11' */
  readonly checked: string;
  /** Its first words, or the entry's id. */
  readonly what: string;
}

/** Every dated claim under docs/: `<Checked on="2026-11">` in texts, `checked: 2026-11` in lists. */
export function collectClaims(siteFolder: string): Claim[] {
  return readdirSync(path.join(siteFolder, 'docs'), {recursive: true, encoding: 'utf8'})
    .sort()
    .flatMap((name) => {
      const file = `docs/${name}`;
      if (!/\.(mdx|yaml)$/.test(file)) return [];
      const text = readFileSync(path.join(siteFolder, file), 'utf8');
      return file.endsWith('.mdx') ? claimsInText(file, text) : claimsInList(file, text);
    });
}

/** What shows how a claim is written (in code, within backticks) makes none. */
export function claimsInText(file: string, text: string): Claim[] {
  const said = text.replaceAll(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
  return [...said.matchAll(/<Checked on="([^"]*)">([^]*?)<\/Checked>/g)].map(
    ({index, 1: checked = '', 2: inside = ''}) => ({
      file,
      line: said.slice(0, index).split('\n').length,
      checked,
      what: firstWords(inside),
    }),
  );
}

export function claimsInList(file: string, text: string): Claim[] {
  const lines = new LineCounter();
  const claims: Claim[] = [];
  visit(parseDocument(text, {lineCounter: lines}), {
    Pair(_, {key, value}, ancestors) {
      if (!isScalar(key) || key.value !== 'checked' || !isScalar(value)) return;
      const checked = String(value.value);
      if (!/^\d{4}-\d{2}$/.test(checked)) return;
      const entry = ancestors.at(-1);
      const id: unknown = isMap(entry) ? entry.get('id') : undefined;
      const line = lines.linePos(key.range?.[0] ?? 0).line;
      claims.push({file, line, checked, what: typeof id === 'string' ? id : ''});
    },
  });
  return claims;
}

/** What a person reads of it, cut after some ten words. */
function firstWords(inside: string): string {
  const words = inside
    .replaceAll(/<[^>]*>|\{[^}]*\}|[*_`]/g, '')
    .trim()
    .split(/\s+/);
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ');
}
