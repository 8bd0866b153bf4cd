// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Solution} from '../../core/learning/question.ts';
import {Choice, Label} from './Choice.tsx';
import Question from './index.tsx';
import {Answer, NumberField, Wrong} from './NumberField.tsx';
import {Hint, Prompt} from './Prompt.tsx';
import {Why} from './Why.tsx';

vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor: () => undefined})}));

/** The reader's progress, without a browser's storage under it. */
const record = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../hooks/useProgressItem.ts', async () => {
  const {useState} = await import('react');
  return {
    useProgressItem: (key: string) => {
      const [, again] = useState(0);
      const set = (value: unknown) => {
        record.set(key, value);
        again((count) => count + 1);
      };
      return [record.get(key) ?? null, set];
    },
  };
});

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

const press = (name: string) => fireEvent.click(screen.getByRole('button', {name}));
const pick = (name: string) => fireEvent.click(screen.getByRole('radio', {name}));
const status = () => screen.getByRole('status');

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

describe('a question for a number', () => {
  const solution: Solution = {kind: 'number', value: 64, tolerance: 0};
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

it('steps are ordered by giving each its place', () => {
  render(
    <Question id="cap/steps" solution={{kind: 'order', count: 2}}>
      <Prompt>Order them</Prompt>
      <Choice index={1}>
        <Label>Then</Label>
        <Why>It needs the first.</Why>
      </Choice>
      <Choice index={0}>
        <Label>First</Label>
        <Why>It needs nothing.</Why>
      </Choice>
    </Question>,
  );
  const place = (name: string, value: number) =>
    fireEvent.change(screen.getByRole('combobox', {name: new RegExp(name)}), {
      target: {value: String(value)},
    });
  place('Then', 1);
  place('First', 1);
  press('Check');
  expect(status().textContent).toMatch(/same place/);
  place('Then', 2);
  press('Check');
  expect(record.get('cap/steps')).toBe('right 1,2');
});
