// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Solution} from '../../core/learning/question.ts';
import Question from './index.tsx';
import {Answer, NumberField, Wrong} from './NumberField.tsx';
import {press, status} from './press.trial.ts';
import {Prompt} from './Prompt.tsx';
import {record} from './record.trial.ts';
import {Why} from './Why.tsx';

vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor: () => undefined})}));
vi.mock('../../hooks/useProgressItem.ts', () => import('./record.trial.ts'));

beforeEach(() => record.clear());
afterEach(cleanup);

describe('a question for a number', () => {
  const solution: Solution = {kind: 'number', value: 64, tolerance: 0, unit: 'attempts'};
  function askNumber() {
    render(
      <Question id="fallacies/attempts" solution={solution}>
        <Prompt>How many attempts?</Prompt>
        <NumberField unit="attempts" />
        <Answer value={64} written="64" tolerance={0} unit="attempts">
          <Why>Four, three times over.</Why>
        </Answer>
        <Wrong value={27} written="27" tolerance={0}>
          <Why>Three retries are four attempts.</Why>
        </Wrong>
      </Question>,
    );
  }
  const type = (value: string) =>
    fireEvent.change(screen.getByRole('textbox'), {target: {value: String(value)}});

  it('names the confusion behind a wrong one, and takes the right one', () => {
    askNumber();
    type('27');
    press('Check');
    expect(screen.getByText('Three retries are four attempts.')).toBeTruthy();
    expect(screen.queryByText('Four, three times over.')).toBeNull();
    type('64 attempts');
    press('Check');
    expect(screen.getByText('Four, three times over.')).toBeTruthy();
    expect(record.get('fallacies/attempts')).toBe('right "64 attempts"');
  });

  it('says what a number is', () => {
    askNumber();
    type('many');
    press('Check');
    expect(status().textContent).toMatch(/Write a number first/);
  });
});
