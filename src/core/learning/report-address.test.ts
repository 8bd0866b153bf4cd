import {expect, it} from 'vitest';
import {reportAddress} from './report-address.ts';

const page = {repository: 'someone/site', page: 'Understand & choose', address: 'https://a.example/cap/'};

it('names the page and the section, and quotes what was selected', () => {
  const address = new URL(reportAddress({...page, section: 'Half an answer', words: 'x = 1 & y'}));
  expect(address.origin + address.pathname).toBe('https://github.com/someone/site/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'claim.yml',
    place: 'Understand & choose, “Half an answer”, https://a.example/cap/',
    claim: '> x = 1 & y\n\n',
  });
});

it('leaves out what is not known', () => {
  const {searchParams} = new URL(reportAddress({...page, section: '', words: ''}));
  expect(searchParams.get('place')).toBe('Understand & choose, https://a.example/cap/');
  expect(searchParams.has('claim')).toBe(false);
});

it('stays short enough for an address, whatever was selected', () => {
  expect(reportAddress({...page, section: 'é'.repeat(100), words: 'ω '.repeat(100_000)}).length).toBeLessThan(
    8000,
  );
});
