// @vitest-environment happy-dom
import {cleanup, render, screen} from '@testing-library/react';
import type {ReactNode} from 'react';
import {afterEach, expect, it, vi} from 'vitest';
import {emptyProgress, setItem} from '../../core/learning/progress.ts';
import ProgressQuestions from './index.tsx';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: ReactNode}) => <a href={to}>{children}</a>,
}));
vi.mock('../../hooks/useLearningPath.ts', () => ({
  useLearningPath: () => [{id: 'cap', number: 1, permalink: '/cap/'}],
}));
const kept = vi.hoisted(() => ({record: new Map()}));
vi.mock('../../hooks/useProgress.ts', () => ({useProgress: () => kept}));

afterEach(cleanup);

const lessons = [
  {
    lesson: 'cap',
    questions: [
      {id: 'cap/a', prompt: 'Is it?'},
      {id: 'cap/b', prompt: 'Was it?'},
      {id: 'cap/c', prompt: 'Will it be?'},
    ],
  },
];

it('tells what is answered and right at first, and leads to each question that was missed', () => {
  kept.record = Object.entries({
    'cap/a': 'right 0',
    'cap/a/first': 'right',
    'cap/b': 'wrong 1',
    'cap/b/first': 'wrong',
  }).reduce((record, [key, value]) => setItem(record, key, value, 'me'), emptyProgress) as typeof kept.record;
  render(<ProgressQuestions lessons={lessons} />);
  expect(screen.getByRole('status').textContent).toBe('2 of 3 questions answered, 1 of them right at first.');
  expect(screen.getByText('2 of 3 answered, 1 right at first')).toBeTruthy();
  expect(screen.getByText('Missed: 1')).toBeTruthy();
  expect(screen.getByText('Was it?').getAttribute('href')).toBe('/cap/#cap-b');
  expect(screen.getByText('(not right yet)')).toBeTruthy();
});

it('has nothing to list for who is new', () => {
  kept.record = new Map();
  render(<ProgressQuestions lessons={lessons} />);
  expect(screen.getByRole('status').textContent).toBe('0 of 3 questions answered, 0 of them right at first.');
  expect(screen.getByText(/^None\. /)).toBeTruthy();
});
