// @vitest-environment happy-dom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, expect, it} from 'vitest';
import {runOf} from '../partition/run-in-time.ts';
import {fullRun} from '../partition/full-run.ts';
import {start} from '../partition/session.ts';
import {setupOf} from '../partition/setup.ts';
import SpaceTimeRun from './index.tsx';

afterEach(cleanup);

it('before the first event says that there is none, and offers nothing to touch', () => {
  render(<SpaceTimeRun run={runOf(start(setupOf('split-brain')))} />);
  expect(screen.getByText(/^Nothing has happened in this run yet/)).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.queryByText(/All 0/)).toBeNull();
});

it('with the first events has the clocks to choose from, and says how many events there are', () => {
  render(<SpaceTimeRun run={runOf(fullRun('split-brain'))} />);
  expect(screen.getByRole('combobox')).toBeTruthy();
  expect(screen.getByText(/^(All|The latest) \d+/)).toBeTruthy();
});
