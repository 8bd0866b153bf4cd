import {stripVTControlCharacters} from 'node:util';

export interface Outcome {
  /** The command that was run. */
  readonly name: string;
  readonly isGood: boolean;
  /** All that it said. */
  readonly said: string;
}

interface Trial {
  /** The versions of Docusaurus, pinned and tried. */
  readonly before: string;
  readonly after: string;
  readonly outcomes: readonly Outcome[];
}

const mostLines = 60;

/** What became of a trial, in Markdown, for an issue. */
export function report({before, after, outcomes}: Trial): string {
  const lines = outcomes.map(({name, isGood}) => `- ${isGood ? 'works' : '**fails**'}: \`${name}\``);
  const ends = outcomes.filter(({isGood}) => !isGood).map(endOf);
  return [
    `This site is pinned to Docusaurus ${before}; ${after} was tried.`,
    '',
    ...lines,
    '',
    ...ends,
    'What to do: ARCHITECTURE.md, "What we reach into, and what to do on an upgrade". If only the plain build works, a hook of `src/framework` has to be adapted, and the message names it. If neither does, it is the site or Docusaurus.',
  ].join('\n');
}

/** The sentences of hooks that were not hit, where there are any, and the last lines that were said. */
function endOf({name, said}: Outcome): string {
  const lines = stripVTControlCharacters(said)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const hooks = lines.filter((line) => /The hook \S+ \(src\/framework/.test(line));
  const shown = [...new Set([...hooks, ...lines.slice(-mostLines)])];
  return `<details><summary>What <code>${name}</code> said</summary>\n\n\`\`\`text\n${shown.join('\n')}\n\`\`\`\n\n</details>\n`;
}
