import path from 'node:path';
import {createElement, type ReactNode} from 'react';
import {describe, expect, it} from 'vitest';
import type {Solution} from '../../../core/learning/question.ts';
import {renderLesson} from '../tags/compile.trial.ts';
import questions from './index.ts';

const tag = (name: string) =>
  function Stand({children, index, value}: {children?: ReactNode; index?: number; value?: number}) {
    return createElement(name, {'data-index': index, 'data-value': value}, children);
  };

/** Plain elements in place of the components: what the build handed over. */
const components = {
  Question: ({id, solution, children}: {id: string; solution: Solution; children: ReactNode}) =>
    createElement('form', {id, 'data-solution': JSON.stringify(solution)}, children),
  Prompt: tag('legend'),
  Setting: tag('div'),
  Hint: tag('details'),
  Choice: tag('li'),
  Steps: ({shown, children}: {shown: number[]; children: ReactNode}) =>
    createElement('ol', {'data-shown': shown.join()}, children),
  Label: tag('label'),
  Why: tag('q'),
  NumberField: tag('input-field'),
  Answer: tag('data'),
  Wrong: tag('s'),
  Outcome: tag('output'),
};

const question = (text: string, file = 'questions/_safe-timeout.mdx') =>
  renderLesson({
    text,
    path: path.join(import.meta.dirname, 'fixtures', file),
    steps: [questions],
    components,
  });

const one = (
  choices = '<Choice right>\nYes.\n<Why>It is.</Why>\n</Choice>\n<Choice>No. <Why>It is.</Why></Choice>',
) => `<Question kind="one">\n<Prompt>\nIs it?\n</Prompt>\n<Hint>Look.</Hint>\n${choices}\n</Question>`;

describe('a question is handed to its component', () => {
  it('with the lesson’s id and the file’s name for its own id', async () => {
    expect(await question(one())).toContain('<form id="cap/safe-timeout"');
  });

  it('with its solution by the choices’ places in the file', async () => {
    expect(await question(one())).toContain(
      '{&quot;kind&quot;:&quot;one&quot;,&quot;right&quot;:[0],&quot;count&quot;:2}',
    );
  });

  it('with label and explanation of each choice apart, whichever way they were written', async () => {
    const html = await question(one());
    expect(html).toContain('<li data-index="0"><label>Yes.</label><q>It is.</q></li>');
    expect(html).toContain('<li data-index="1"><label>No.</label><q>It is.</q></li>');
  });

  it('with its choices shuffled by its id, the same in every build', async () => {
    const choices = ['a', 'b', 'c', 'd', 'e']
      .map((each) => `<Choice>${each} <Why>${each}.</Why></Choice>`)
      .join('\n');
    const text = one(choices).replace('"one"', '"order"');
    const order = [...(await question(text)).matchAll(/data-index="(\d)"/g)].map(([, index]) => index);
    expect([...order].sort()).toEqual(['0', '1', '2', '3', '4']);
    expect(order).not.toEqual(['0', '1', '2', '3', '4']);
    expect([...(await question(text)).matchAll(/data-index="(\d)"/g)].map(([, index]) => index)).toEqual(
      order,
    );
    // In one element, which knows the order in which they stand.
    expect(await question(text)).toMatch(
      new RegExp(`<ol data-shown="${order.join()}">(<li .*?</li>\\s*){5}</ol>`),
    );
  });

  it('with a legend that holds a line of text, and what follows after it', async () => {
    const html = await question(one().replace('Is it?', '\nIs it?\n\n- a list\n'));
    expect(html).toMatch(/<legend>Is it\?<\/legend>\s*<div><ul>/);
  });

  it('with a field where a number is asked', async () => {
    const html = await question(
      '<Question kind="number">\n<Prompt>How many?</Prompt>\n<Answer value="64" unit="attempts"><Why>4³.</Why></Answer>\n<Wrong value="27"><Why>3³.</Why></Wrong>\n</Question>',
    );
    expect(html).toMatch(
      /<input-field><\/input-field>\s*<data data-value="64"><q>4³\.<\/q><\/data>\s*<s data-value="27">/,
    );
    expect(html).toContain(
      '{&quot;kind&quot;:&quot;number&quot;,&quot;value&quot;:64,&quot;tolerance&quot;:0,&quot;unit&quot;:&quot;attempts&quot;}',
    );
  });
});

describe('an order', () => {
  const order = (...attributes: string[]) =>
    one(attributes.map((each) => `<Choice ${each}>a <Why>w</Why></Choice>`).join('\n')).replace(
      'one',
      'order',
    );
  const before = async (...attributes: string[]) => {
    const [, json = ''] = /data-solution="([^"]*)"/.exec(await question(order(...attributes))) ?? [];
    return (JSON.parse(json.replaceAll('&quot;', '"')) as Extract<Solution, {kind: 'order'}>).before;
  };

  it('goes by the file where nothing else is said', async () => {
    expect(await before('', '', '')).toEqual([[], [0], [0, 1]]);
  });

  it('holds what its choices say of each other, and what follows from that', async () => {
    expect(
      await before('id="cut"', 'id="write" after="cut"', 'id="read" after="cut"', 'after="write, read"'),
    ).toEqual([[], [0], [0], [0, 1, 2]]);
  });

  it.each<[string, string[], RegExp]>([
    [
      'a name is unknown',
      ['id="cut"', 'after="cot"'],
      /:7:1\s+It comes after "cot", .*\s+Fix: write after="cut"/,
    ],
    [
      'steps wait for each other',
      ['id="a" after="b"', 'id="b" after="a"', ''],
      /cycle: a after b after a|cycle: b after a after b/,
    ],
    ['a step waits for itself', ['id="a" after="a"', ''], /cycle: a after a/],
    ['the file breaks its own rule', ['after="b"', 'id="b"'], /:6:1\s+It comes after "b", and stands above/],
    ['a step is tied to nothing', ['id="a"', 'after="a"', ''], /:8:1\s+It comes neither before nor after/],
    ['an id is used twice', ['id="a"', 'id="a"', 'after="a"'], /Two choices have the id "a"/],
    ['an id is none', ['id="A b"', 'after="A"'], /Its id is no id/],
    ['ids lead nowhere', ['id="a"', ''], /no choice comes after it/],
    ['"after" is empty', ['id="a"', 'after=""', 'after="a"'], /names no choice/],
  ])('is refused, with the fix, when %s', async (_, attributes, message) => {
    await expect(question(order(...attributes))).rejects.toThrow(message);
  });

  it('is not asked for by a question of another kind', async () => {
    const text = one(
      '<Choice right id="a">a <Why>w</Why></Choice>\n<Choice after="a">b <Why>w</Why></Choice>',
    );
    await expect(question(text)).rejects.toThrow(/Only an order has choices that come after/);
  });
});

describe('the build stops, naming the file and the fix, when', () => {
  const why = '<Why>w</Why>';
  it.each([
    [
      'no choice is right',
      one(`<Choice>a ${why}</Choice>\n<Choice>b ${why}</Choice>`),
      /_safe-timeout\.mdx.*\s+No <Choice> is right/,
    ],
    [
      'two are right where one is asked',
      one(`<Choice right>a ${why}</Choice>\n<Choice right>b ${why}</Choice>`),
      /write kind="several"/,
    ],
    [
      'a choice does not explain itself',
      one(`<Choice right>a ${why}</Choice>\n<Choice>b</Choice>`),
      /:7:1\s+This <Choice> does not explain itself/,
    ],
    [
      'a choice is a formula alone',
      one(`<Choice right>a ${why}</Choice>\n<Choice>$b$ ${why}</Choice>`),
      /:7:1\s+This <Choice> is a formula alone/,
    ],
    ['there is nothing to choose', one(`<Choice right>a ${why}</Choice>`), /nothing to choose/],
    ['the kind is unknown', one().replace('"one"', '"on"'), /write kind="one"/],
    ['nothing is asked', one().replace(/<Prompt>[^]*<\/Prompt>/, ''), /one <Prompt>/],
    ['a prediction has no outcome', one().replace('"one"', '"predict"'), /no <Outcome>/],
    ['a step of an order is called right', one().replace('"one"', '"order"'), /take the "right" away/],
    [
      'a number is none',
      '<Question kind="number">\n<Prompt>p</Prompt>\n<Answer value="1,024" unit="attempts"><Why>w</Why></Answer>\n</Question>',
      /Its value is no number/,
    ],
    [
      'a number has no unit',
      '<Question kind="number">\n<Prompt>p</Prompt>\n<Answer value="1"><Why>w</Why></Answer>\n</Question>',
      /:3:1\s+Its <Answer> has no unit/,
    ],
    ['two questions share a file', `${one()}\n\n${one()}`, /second <Question>/],
  ])('%s', async (_, text, message) => {
    await expect(question(text)).rejects.toThrow(message);
  });

  it('its name is taken by an objective', async () => {
    await expect(question(one(), 'questions/_choose.mdx')).rejects.toThrow(
      /"choose" is already the id of an objective/,
    );
  });

  it('it has no file of its own', async () => {
    await expect(question(one(), 'index.mdx')).rejects.toThrow(/needs a file of its own/);
  });
});
