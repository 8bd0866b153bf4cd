import {describe, expect, it} from 'vitest';
import {Because, Claim, Step} from '../../components/Proof/Step.tsx';
import Proof from '../../components/Proof/index.tsx';
import {renderLesson} from './tags/compile.trial.ts';
import proofs from './proofs.ts';

const lesson = (text: string) =>
  renderLesson({text, path: 'lesson.mdx', steps: [proofs], components: {Proof, Step, Claim, Because}});

describe('a proof', () => {
  it('shows every claim and keeps each reason in a disclosure of its own', async () => {
    const html = await lesson(`<Proof of="Theorem 1">
<Step claim="Two majorities meet.">There are not enough nodes.</Step>
<Step claim="They share a node.">

By counting:

$$a + b > n$$

</Step>
</Proof>`);
    expect(html).toContain('Proof of Theorem 1');
    const claims = [...html.matchAll(/<details><summary[^>]*>(.*?)<\/summary>/g)].map(([, claim]) => claim);
    expect(claims).toEqual(['Two majorities meet.', 'They share a node.']);
    expect(html).toMatch(/<\/summary><div[^>]*>There are not enough nodes\.<\/div><\/details>/);
    expect(html).toContain('<p>By counting:</p>');
  });

  it('may have formulas in a claim', async () => {
    const html = await lesson(
      '<Proof of="Lemma 2">\n<Step claim="Some $C_0$ is bivalent.">Else not.</Step>\n</Proof>',
    );
    expect(html).toContain('Some <code class="language-math math-inline">C_0</code> is bivalent.');
  });
});

describe('the build stops when', () => {
  it.each([
    ['a proof does not say of what', '<Proof>\n<Step claim="a">b</Step>\n</Proof>', /does not say of what/],
    ['a proof has no step', '<Proof of="T">\nObvious.\n</Proof>', /has no step/],
    [
      'a step claims nothing',
      '<Proof of="T">\n<Step>b</Step>\n</Proof>',
      /lesson\.mdx:2:1\s+This <Step> claims nothing/,
    ],
    ['a step has no reason', '<Proof of="T">\n<Step claim="a" />\n</Proof>', /"a" has no reason/],
  ])('%s', async (_, text, message) => {
    await expect(lesson(text)).rejects.toThrow(message);
  });
});
