import {describe, expect, it} from 'vitest';
import {shortTitle, sideNote} from './source-words.ts';

describe('a title in the margin', () => {
  it.each([
    ['Paxos Made Simple', 'Paxos Made Simple'],
    ['Jepsen: MongoDB 4.2.6', 'Jepsen: MongoDB 4.2.6'],
    [
      'Viewstamped replication: a new primary copy method to support highly-available distributed systems',
      'Viewstamped replication',
    ],
    [
      'Latency numbers every programmer should know (after Jeff Dean and Peter Norvig)',
      'Latency numbers every programmer should know',
    ],
    [
      'Summary of the Amazon DynamoDB service disruption in the Northern Virginia (US-EAST-1) region',
      'Summary of the Amazon DynamoDB service disruption\u00a0…',
    ],
  ])('of “%s” is “%s”', (whole, short) => {
    expect(shortTitle(whole)).toBe(short);
  });
});

describe('a source in the margin', () => {
  const source = {
    id: 'a',
    title: 'A paper',
    url: 'https://a.example/',
    kind: 'paper',
    access: 'free',
  } as const;

  it('names one author or two, and of more the first', () => {
    const by = (...authors: string[]) => sideNote({...source, authors, year: 2002}).by;
    expect(by('Seth Gilbert', 'Nancy Lynch')).toBe('Seth Gilbert and Nancy Lynch, 2002');
    expect(by('Michael J. Fischer', 'Nancy A. Lynch', 'Michael S. Paterson')).toBe(
      'Michael J. Fischer and others, 2002',
    );
  });

  it('says nothing of what is not known', () => {
    expect(sideNote({...source, year: 2002}).by).toBe('2002');
    expect(sideNote({...source, authors: ['Jim Gray']}).by).toBe('Jim Gray');
    expect(sideNote(source)).toEqual({title: 'A paper', url: 'https://a.example/'});
  });
});
