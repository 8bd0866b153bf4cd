import {expect, it} from 'vitest';
import {FileServer, lateWrite} from './fencing.ts';

it('without tokens the late holder overwrites what the new one has written', () => {
  expect(lateWrite(false)).toEqual({
    second: 'written',
    first: 'written',
    content: 'by A',
  });
});

it('with tokens the file server refuses the late holder', () => {
  expect(lateWrite(true)).toEqual({
    second: 'written',
    first: 'refused',
    content: 'by B',
  });
});

it('lets one holder write as often as it likes, as long as no later one has written', () => {
  const server = new FileServer(true);
  expect([server.write(33, 'a'), server.write(33, 'b')]).toEqual([
    'written',
    'written',
  ]);
});

it('does not refuse a late holder before the next one has written: a token orders writes, it does not end them', () => {
  const server = new FileServer(true);
  // B has taken the lease with 34 by now, and has not written.
  expect(server.write(33, 'by A')).toBe('written');
});
