import {deflateRawSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {emptyProgress} from '../../core/learning/progress.ts';
import {serialise} from '../../core/learning/progress-text.ts';
import {anyRecord} from '../../core/learning/progress.trial.ts';
import {progressLink, readProgressLink} from './progress-link.ts';

const page = 'https://a.example/progress/';
const hashOf = (link: string | null) => new URL(link ?? '').hash;
const forgedHash = (text: string | Buffer) => `#progress.1.${deflateRawSync(text).toString('base64url')}`;

describe('a link with a record', () => {
  it('is read as it was written, and says nothing before the #', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const link = await progressLink(page, record);
        expect(link).toMatch(/^https:\/\/a\.example\/progress\/#progress\.1\.[\w-]+$/);
        expect(await readProgressLink(hashOf(link))).toEqual({kind: 'read', text: serialise(record)});
      }),
      {numRuns: 40},
    );
  });

  it('is what other programs make of deflate as well', async () => {
    expect(await readProgressLink(forgedHash('[["me"],["cap",true,1,0]]'))).toEqual({
      kind: 'read',
      text: serialise(new Map([['cap', {value: true, counter: 1, replica: 'me'}]])),
    });
  });

  it('is not mistaken for an anchor, nor an anchor for it', async () => {
    for (const hash of ['', '#', '#carry', '#progress', '#progress.x.y'])
      expect(await readProgressLink(hash)).toBe(null);
  });

  it('is not made of a record that is too long for one', async () => {
    const noise = (at: number) => Math.sin(at).toString(36).slice(3);
    const record = new Map(
      Array.from({length: 3000}, (_, at) => [
        `a/${noise(at)}`,
        {value: noise(at + 0.5), counter: 1, replica: 'me'},
      ]),
    );
    expect(await progressLink(page, record)).toBe(null);
  });

  it.each([
    ['cut short', (hash: string) => hash.slice(0, -6), 'damaged'],
    ['of other letters', () => '#progress.1.§§§', 'damaged'],
    ['with % that encodes nothing', () => '#progress.1.%E0%A4%A', 'damaged'],
    ['of no letters', () => '#progress.1.', 'damaged'],
    ['of another version', (hash: string) => hash.replace('.1.', '.2.'), 'another version'],
    ['too long', () => `#progress.1.${'a'.repeat(40_001)}`, 'longer than 40,000'],
    ['of gigabytes in little', () => forgedHash(Buffer.alloc(20_000_000, '[')), 'far more'],
    ['of another thing', () => forgedHash('{"a":1}'), 'no record'],
    ['of bytes that are no text', () => forgedHash(Buffer.from([0xff, 0xfe, 0xff])), 'damaged'],
  ])('%s is refused with a word', async (_, spoil, reason) => {
    const record = new Map([['cap', {value: true, counter: 1, replica: 'me'}]]);
    const spoilt = spoil(hashOf(await progressLink(page, record)));
    expect(await readProgressLink(spoilt)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(reason) as string,
    });
  });

  it('holds nothing where there is nothing', async () => {
    const link = await progressLink(page, emptyProgress);
    expect(await readProgressLink(hashOf(link))).toEqual({kind: 'read', text: serialise(emptyProgress)});
  });
});
