import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {bands} from './field.ts';
import {milestones} from './milestones.ts';

const lesson = readFileSync(path.join(import.meta.dirname, '../index.mdx'), 'utf8');
const sections = new Set([...lesson.matchAll(/\{\/\* #([\w-]+) \*\/\}/g)].map(([, id]) => id));
const cited = new Set([...lesson.matchAll(/<Cite id="([\w-]+)"/g)].map(([, id]) => id));
const places = bands.flatMap((band) => band.places);

describe('the pictures of lesson 3 lead somewhere', () => {
  it.each(places.map(({name, section}) => [name, section]))('%s has its section, #%s', (_name, section) => {
    expect(sections).toContain(section);
  });

  it.each(places.map(({name, paper}) => [name, paper.source]))(
    '%s has its paper cited, %s',
    (_name, source) => {
      expect(cited).toContain(source);
    },
  );

  it('milestones lead to sections that are there', () => {
    for (const {section} of milestones) if (section !== undefined) expect(sections).toContain(section);
  });

  it('are told as they are: bands, first and last milestone, every result of agreement', () => {
    const alt = (id: string) =>
      new RegExp(`id="${id}"[^>]*alt="([^"]*)"`).exec(lesson)?.[1]?.toLowerCase() ?? '';
    for (const {name} of bands) expect(alt('field')).toContain(name.replace('.', '').toLowerCase());
    const agreement = bands.find(({name}) => name === 'Agreement.')?.places ?? [];
    for (const {name} of agreement)
      expect(alt('field')).toContain(name.replace('Consensus: ', '').toLowerCase());
    const [first, last] = [milestones[0], milestones.at(-1)];
    expect(alt('milestones')).toContain(
      `${first?.year}, ${first?.what}, to ${last?.year}, ${last?.what}`.toLowerCase(),
    );
  });
});
