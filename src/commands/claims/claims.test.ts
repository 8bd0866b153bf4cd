import {describe, expect, it} from 'vitest';
import {isMonth} from '../../core/learning/ageing.ts';
import {claimsInList, claimsInText, collectClaims} from './collect.ts';
import {report} from './report.ts';

const text = `# Title

It has <Checked on="2026-11">two *kinds* so far</Checked>, and
<Checked on="2025-03">

one two three four five six seven eight nine ten eleven twelve thirteen

</Checked>
`;

const list = `- id: maelstrom
  title: Maelstrom
  checked: 2026-11
- id: waldo-note
  checked: V
`;

describe('claims that age are found', () => {
  it('in a text, with their line and their first words', () => {
    expect(claimsInText('a.mdx', text)).toEqual([
      {file: 'a.mdx', line: 3, checked: '2026-11', what: 'two kinds so far'},
      {
        file: 'a.mdx',
        line: 4,
        checked: '2025-03',
        what: 'one two three four five six seven eight nine ten eleven twelve …',
      },
    ]);
  });

  it('but not in a text that shows how one is written', () => {
    expect(claimsInText('writing.mdx', 'Write `<Checked on="2026-11">…</Checked>` round it.')).toEqual([]);
  });

  it('in a list, by the entry’s id', () => {
    expect(claimsInList('a.yaml', list)).toEqual([
      {file: 'a.yaml', line: 3, checked: '2026-11', what: 'maelstrom'},
    ]);
  });

  it('in this site, each with a month', () => {
    const claims = collectClaims(process.cwd());
    expect(claims.filter(({checked}) => !isMonth(checked))).toEqual([]);
  });
});

describe('the report', () => {
  const claims = [...claimsInText('a.mdx', text), ...claimsInList('a.yaml', list)];

  it('lists those that are a year old, the oldest first, and what to do', () => {
    const told = report(claims, '2027-11');
    expect(told).toMatch(/^## Claims that nobody has looked at for a year: 3\n\nCheck each at its source/);
    expect(told.match(/^- \S+/gm)).toEqual(['- a.mdx:4,', '- a.mdx:3,', '- a.yaml:3,']);
    expect(told).toContain('a.mdx:3, checked in November 2026: two kinds so far');
  });

  it('says so when there is none', () => {
    expect(report(claims, '2026-02')).toBe('## Claims that nobody has looked at for a year: 0');
  });
});
