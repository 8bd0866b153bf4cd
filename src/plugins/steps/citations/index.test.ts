import path from 'node:path';
import {describe, expect, it} from 'vitest';
import Cite from '../../../components/Cite/index.tsx';
import type {CitedSource} from '../../../core/library/source.ts';
import {renderLesson} from '../tags/compile.trial.ts';
import citations from './index.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');

/** Stands in for the component, which needs Docusaurus round it: what the build handed over, as JSON. */
const Bibliography = ({sources}: {sources: CitedSource[]}) => JSON.stringify(sources);

function lesson(text: string, sources: string[] = [], file = 'lesson/index.mdx') {
  return renderLesson({
    text,
    path: path.join(fixtures, file),
    frontMatter: {sources},
    steps: [[citations, {catalogFile: path.join(fixtures, 'catalog.yaml')}]],
    components: {Cite, Bibliography},
  });
}

const whole = `As proved <Cite id="gilbert-lynch-cap" at="section 2.3" />, and seen <Cite id="incident-report" />.

Proved, I said <Cite id="gilbert-lynch-cap" />.

<Bibliography />`;

describe('citations', () => {
  it('are numbered by the first appearance of their source', async () => {
    const html = await lesson(whole);
    expect(html.match(/\[[^\]]*\](?=<\/a>)/g)).toEqual(['[1, section 2.3]', '[2]', '[1]']);
  });

  it('lead to the source, and each place has an anchor to come back to', async () => {
    const html = await lesson(whole);
    expect(html.match(/id="cite-[^"]*"/g)).toEqual(['id="cite-1-1"', 'id="cite-2-1"', 'id="cite-1-2"']);
    expect(html).toContain('href="#source-gilbert-lynch-cap"');
  });

  it('give the bibliography its sources in that order, with the number of places', async () => {
    const html = (await lesson(whole)).replaceAll('&quot;', '"');
    const sources = JSON.parse(html.slice(html.lastIndexOf('[{'))) as CitedSource[];
    expect(sources.map(({id, number, places}) => [id, number, places])).toEqual([
      ['gilbert-lynch-cap', 1, 2],
      ['incident-report', 2, 1],
    ]);
  });
});

describe('the build stops, naming the source and the fix, when', () => {
  it('a citation names an unknown source', async () => {
    await expect(lesson('<Cite id="gilbert-lynch-ca" />\n\n<Bibliography />')).rejects.toThrow(
      /lesson\/index\.mdx:1:1\s+.*"gilbert-lynch-ca".*\s+Fix: did you mean "gilbert-lynch-cap"/,
    );
  });

  it("an entry of the lesson's own sources is never cited", async () => {
    await expect(lesson('<Cite id="gilbert-lynch-cap" />\n\n<Bibliography />')).rejects.toThrow(
      /sources\.yaml has an entry "incident-report", which the text never cites/,
    );
  });

  it('the front matter names a source that is never cited', async () => {
    await expect(lesson(whole, ['another-paper'])).rejects.toThrow(
      /front matter's sources name "another-paper"/,
    );
  });

  it('a citation has no bibliography to lead to', async () => {
    await expect(lesson('<Cite id="another-paper" />')).rejects.toThrow(/needs a <Bibliography \/>/);
    await expect(lesson('<Cite id="another-paper" />', [], 'lesson/questions/_q.mdx')).rejects.toThrow(
      /a question is also shown away from its lesson/,
    );
  });

  it('an entry of sources.yaml is not as it should be', async () => {
    const problem =
      /bad\/sources\.yaml has \d problems:[\s\S]*line 4, incident-report: url: write the whole address/;
    await expect(lesson('<Bibliography />', [], 'bad/index.mdx')).rejects.toThrow(problem);
    await expect(lesson('<Bibliography />', [], 'bad/index.mdx')).rejects.toThrow(/cost/);
  });
});
