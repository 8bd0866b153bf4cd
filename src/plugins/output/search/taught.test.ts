import {expect, it} from 'vitest';
import type {Findable} from '../../../core/finding/findable.ts';
import type {GlossaryEntry} from '../../../core/learning/glossary.ts';
import {withTaughtTerms, type Linked} from './taught.ts';

const section = (title: string, text: string, terms: readonly string[] = []): Linked => {
  const findable: Findable = {kind: 'lesson', to: `/a/#${title}`, title, path: [], text};
  return {findable, terms};
};
const term = (name: string, aliases: readonly string[] = [], lesson = 'a'): GlossaryEntry => ({
  ...{id: name, term: name, aliases, lesson},
  definition: '',
  seeAlso: [],
});
const taughtIn = (sections: readonly Linked[], glossary: readonly GlossaryEntry[]) =>
  withTaughtTerms(sections, 'a', glossary).map(({teaches = []}) => teaches);

it('the section that says a term most teaches it, its other names and its plural included', () => {
  const sections = [section('One', 'A quorum.'), section('Two', 'Read quorums and a majority.')];
  expect(taughtIn(sections, [term('quorum', ['majority'])])).toEqual([[], ['quorum']]);
});

it('a heading and a link to the definition say more than a mention', () => {
  const sections = [
    section('One', 'Jitter, jitter.'),
    section('Jitter', ''),
    section('Two', 'Gossip', ['gossip']),
  ];
  expect(taughtIn(sections, [term('jitter'), term('gossip')])).toEqual([[], ['jitter'], ['gossip']]);
});

it('a short name is no beginning of another word', () => {
  expect(taughtIn([section('One', 'since')], [term('snapshot isolation', ['SI'])])).toEqual([[]]);
});

it('another lesson’s terms are not taught here', () => {
  expect(taughtIn([section('One', 'quorum')], [term('quorum', [], 'b')])).toEqual([[]]);
});
