import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {questionNotes, sides} from './notes.ts';

describe('a question as a note', () => {
  it('shows its choices in front, and behind the right ones with their reasons', () => {
    const {front, back} = sides(
      '<Question kind="one">\n<Prompt>\nDo $R + W > N$ sets "meet"?\n</Prompt>\n<Hint>Count.</Hint>\n<Choice right>\nYes, in `one` node.\n<Why>Two sets < N would not fit.</Why>\n</Choice>\n<Choice>\nNo.\n<Why>They do.</Why>\n</Choice>\n</Question>'.replace(
        ' < N',
        ' of *N*',
      ),
    );
    expect(front).toBe(
      'Do \\(R + W &gt; N\\) sets “meet”? <ul><li>Yes, in <code>one</code> node.</li><li>No.</li></ul>',
    );
    expect(back).toBe(
      '<ul><li>Yes, in <code>one</code> node. <i>Two sets of <i>N</i> would not fit.</i></li></ul>',
    );
  });

  it('gives a number with its unit', () => {
    const {back} = sides(
      '<Question kind="number">\n<Prompt>\nHow much?\n</Prompt>\n<Answer value="99" unit="%"><Why>It is so.</Why></Answer>\n</Question>',
    );
    expect(back).toBe('<b>99 %</b>. <i>It is so.</i>');
  });

  it('does not give an order away', () => {
    const step = (text: string) => `<Choice>\n${text}\n<Why>So.</Why>\n</Choice>`;
    const {front, back} = sides(
      `<Question kind="order">\n<Prompt>\nOrder them.\n</Prompt>\n${step('Write.')}\n${step('Cut.')}\n</Question>`,
    );
    expect(front).toMatch(/Cut.*Write/);
    expect(back).toMatch(/<ol>.*Write.*Cut/);
  });

  it('has both sides for every question of the lessons', () => {
    const notes = questionNotes(path.resolve('docs/bootcamp'));
    expect(notes.length).toBeGreaterThan(50);
    for (const {id, front, back} of notes) {
      expect(front.length, id).toBeGreaterThan(20);
      expect(back.replaceAll(/<[^>]+>/g, '').trim().length, id).toBeGreaterThan(5);
      expect(front + back, id).not.toMatch(/undefined|<\/?[A-Z]/);
    }
  });
});
