import remarkDirective from 'remark-directive';
import {describe, expect, it} from 'vitest';
import {admonitions} from '../../framework/trials/admonitions.trial.ts';
import {compileLesson} from './tags/compile.trial.ts';
import blocks from './blocks.ts';
import {ownKinds} from './block-kinds.ts';

const compileBlock = (text: string) =>
  compileLesson({
    text,
    path: 'lesson.mdx',
    steps: [remarkDirective, [admonitions, {keywords: ownKinds}], blocks],
  });

describe('a block', () => {
  it.each(['Quorum', 'A set $Q$', '`quorum`'])('may be titled %s', async (title) => {
    await expect(compileBlock(`:::definition[${title}]\nA set.\n:::`)).resolves.toContain('definition');
  });

  it('may do without a title where nothing refers to it', async () => {
    await expect(compileBlock(':::margin\nAn aside.\n:::')).resolves.toContain('margin');
  });

  it('needs a title where something may refer to it', async () => {
    await expect(compileBlock('\n:::theorem\nTrue.\n:::')).rejects.toThrow(
      /lesson\.mdx:2:1\s+This theorem has no title/,
    );
  });

  it('is of a known kind', async () => {
    await expect(compileBlock(':::definitions[X]\nA set.\n:::')).rejects.toThrow(/Fix: write :::definition/);
  });
});
