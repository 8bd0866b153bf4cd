// @vitest-environment happy-dom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Solution} from '../../core/learning/question.ts';
import {Choice, Label} from './Choice.tsx';
import Question from './index.tsx';
import {pick, press, status} from './press.trial.ts';
import {Hint, Prompt} from './Prompt.tsx';
import {record} from './record.trial.ts';
import {Why} from './Why.tsx';

vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor: () => undefined})}));
vi.mock('../../hooks/useProgressItem.ts', () => import('./record.trial.ts'));

beforeEach(() => record.clear());
afterEach(cleanup);

const one: Solution = {kind: 'one', right: [0], count: 2};

function askOne() {
  render(
    <Question id="cap/safe" solution={one}>
      <Prompt>Did it run?</Prompt>
      <Hint>What can the caller see?</Hint>
      <Choice index={1}>
        <Label>No</Label>
        <Why>The request may have arrived.</Why>
      </Choice>
      <Choice index={0} right>
        <Label>Nobody can tell</Label>
        <Why>Three stories look alike.</Why>
      </Choice>
    </Question>,
  );
}

describe('a question', () => {
  it('is a group named by its prompt', () => {
    askOne();
    expect(screen.getByRole('group', {name: 'Did it run?'})).toBeTruthy();
  });

  it('asks for an answer first', () => {
    askOne();
    press('Check');
    expect(status().textContent).toBe('Choose an answer first.');
    expect(record.size).toBe(0);
  });

  it('explains after a miss what was picked and not what is right, and lets one try again', () => {
    askOne();
    pick('No');
    press('Check');
    expect(screen.getByText('The request may have arrived.')).toBeTruthy();
    expect(screen.queryByText('Three stories look alike.')).toBeNull();
    expect(record.get('cap/safe')).toBe('wrong 1');
    pick('Nobody can tell');
    expect(screen.queryByText('The request may have arrived.')).toBeNull();
    press('Check');
    expect(record.get('cap/safe')).toBe('right 0');
    expect(record.get('cap/safe/first')).toBe('wrong');
  });

  it('explains everything when it is right, and moves the focus from the button that goes', () => {
    askOne();
    pick('Nobody can tell');
    press('Check');
    expect(status().textContent).toBe('Right.');
    expect(screen.getByText('Three stories look alike.')).toBeTruthy();
    expect(screen.getByText('The request may have arrived.')).toBeTruthy();
    expect(document.activeElement).toBe(status());
    expect(screen.queryByRole('button', {name: 'Check'})).toBeNull();
  });

  it('can be given up, and begun again', () => {
    askOne();
    press('Show the answer');
    expect(screen.getByText('Three stories look alike.')).toBeTruthy();
    expect(record.get('cap/safe')).toBe('shown ');
    press('Start again');
    expect(screen.queryByText('Three stories look alike.')).toBeNull();
    expect(record.get('cap/safe')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('group', {name: 'Did it run?'}));
  });

  it('remembers the answer when the reader comes back, and keeps the explanations folded', () => {
    record.set('cap/safe', 'wrong 1');
    askOne();
    expect(screen.getByRole<HTMLInputElement>('radio', {name: 'No'}).checked).toBe(true);
    expect(status().textContent).toBe('Your last answer was not right.');
    expect(screen.queryByText('The request may have arrived.')).toBeNull();
    press('Show why');
    expect(screen.getByText('The request may have arrived.')).toBeTruthy();
  });
});
