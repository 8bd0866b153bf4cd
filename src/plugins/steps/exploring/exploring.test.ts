import {createElement} from 'react';
import {describe, expect, it} from 'vitest';
import ConfigurationGraph from '../../../components/ConfigurationGraph/index.tsx';
import ProtocolCount from '../../../components/ProtocolCount/index.tsx';
import ProtocolTable from '../../../components/ProtocolTable/index.tsx';
import SilenceTable from '../../../components/SilenceTable/index.tsx';
import {renderLesson} from '../tags/compile.trial.ts';
import exploring from './index.ts';

const components = {
  ConfigurationGraph,
  ProtocolCount,
  ProtocolTable,
  SilenceTable,
  em: () => createElement('i'),
};
const lesson = (text: string) =>
  renderLesson({text, path: 'lesson/index.mdx', steps: [exploring], components});

describe('what a lesson says of a protocol is computed', () => {
  it('as a number in a sentence', async () => {
    const html = await lesson(
      'From 011 <ProtocolCount protocol="two-of-three" inputs="011" of="violations" /> of <ProtocolCount protocol="two-of-three" inputs="011" of="configurations" />; the lemma fails <ProtocolCount protocol="arbiter" inputs="010" of="lemma3-fails" /> times.',
    );
    expect(html).toContain('From 011 72 of 141; the lemma fails 8 times.');
  });

  it('as a table by inputs, with equal rows made one', async () => {
    const html = await lesson('<ProtocolTable protocol="wait-all" />');
    expect(html).toContain('<th scope="row">000, 001, 010, 100</th><td>0-valent</td><td>80</td><td>255</td>');
    expect(html.match(/<th scope="row">/g)).toHaveLength(2);
  });

  it('as a table of what the others decide when one is silent', async () => {
    const html = await lesson('<SilenceTable protocol="arbiter" inputs="010" />');
    expect(html).toContain('<th scope="row">A</th><td>1</td><td>6</td>');
    expect(html).toContain('<th scope="row">C</th><td>nothing, ever</td><td>4</td>');
  });

  it('as a graph with its table', async () => {
    const html = await lesson('<ConfigurationGraph protocol="ping-pong" inputs="01" />');
    expect(html).toContain('A graph of 21 configurations and 44 steps: 13 bivalent; 4 0-valent; 4 1-valent.');
    expect(html.match(/<th scope="row">/g)).toHaveLength(21);
  });

  it('and a mistake names the file and the fix', async () => {
    await expect(lesson('<ProtocolTable protocol="paxos" />')).rejects.toThrow(
      /lesson\/index.mdx:1:1.*no protocol "paxos"/s,
    );
    await expect(lesson('<SilenceTable protocol="arbiter" inputs="01" />')).rejects.toThrow(/3 digits/);
    await expect(lesson('<ProtocolCount protocol="arbiter" inputs="010" of="everything" />')).rejects.toThrow(
      /there are: configurations,/,
    );
  });
});
