// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, expect, test} from 'vitest';
import type {Operation} from '../../core/checking/history.ts';
import Timeline from './index.tsx';

afterEach(cleanup);

const history: readonly Operation[] = [
  {process: 'left', f: 'write', value: 1, call: 1_000, return: 9_000, outcome: 'ok'},
  {process: 'right', f: 'read', value: 0, call: 12_000, return: 13_000, outcome: 'ok'},
  {process: 'right', f: 'write', value: 2, call: 14_000, return: null, outcome: 'info'},
];

test('each operation says who, what, when and how it stands to the verdict', () => {
  render(<Timeline operations={history} clash={[0, 1]} title="Split brain" clock="microseconds" />);
  expect(screen.getAllByRole('option').map((bar) => bar.getAttribute('aria-label'))).toEqual([
    'left: write 1 (ok), called at 1 ms, returned at 9 ms, clashes',
    'right: read 0 (ok), called at 12 ms, returned at 13 ms, clashes',
    'right: write 2 (no answer), called at 14 ms, still waiting, no answer: it may take effect later, or never',
  ]);
  expect(screen.getByText('1 was acknowledged')).toBeTruthy();
  expect(screen.getByText('before this read began')).toBeTruthy();
});

test('the words of a clash have room in the picture, however short the operations are', () => {
  const short = [
    {process: 'left', f: 'write', value: 1, call: 1, return: 2, outcome: 'ok'},
    {process: 'right', f: 'read', value: 0, call: 3, return: 4, outcome: 'ok'},
  ] as const;
  const widthOf = (title: string) => Number(screen.getByRole('group', {name: title}).dataset['width']);
  render(<Timeline operations={short} title="Alone" isLive />);
  render(<Timeline operations={short} title="Clash" clash={[0, 1]} isLive />);
  const words = screen.getByText('before this read began').closest('svg');
  const middle = (parseFloat(words?.getAttribute('x') ?? '') / 100) * widthOf('Clash');
  expect(widthOf('Clash')).toBeGreaterThan(widthOf('Alone'));
  // Bold letters of 14 px are at most 7 px wide in the mean.
  expect(middle + ('before this read began'.length / 2) * 7).toBeLessThanOrEqual(widthOf('Clash') + 4);
});

test('arrow keys walk from bar to bar, and one tab stop leads in', () => {
  render(<Timeline operations={history} title="Split brain" />);
  const [first, second, third] = screen.getAllByRole('option');
  if (!first || !second || !third) throw new Error('three bars');
  first.focus();
  fireEvent.keyDown(first, {key: 'ArrowRight'});
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second, {key: 'ArrowUp'});
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(first, {key: 'End'});
  expect(document.activeElement).toBe(third);
  expect(screen.getAllByRole('option').map((bar) => bar.getAttribute('tabindex'))).toEqual(['-1', '-1', '0']);
});

test('a witness order numbers the bars', () => {
  render(<Timeline operations={history.slice(0, 2)} order={[1, 0]} title="Order" />);
  expect(screen.getAllByRole('option').map((bar) => bar.getAttribute('aria-label'))).toEqual([
    expect.stringContaining('number 2 in the order'),
    expect.stringContaining('number 1 in the order'),
  ]);
});
