// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Choice, Label} from './Choice.tsx';
import Question from './index.tsx';
import {press, status} from './press.trial.ts';
import {Prompt} from './Prompt.tsx';
import {record} from './record.trial.ts';
import {Steps} from './Steps.tsx';
import {Why} from './Why.tsx';

vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor: () => undefined})}));
vi.mock('../../hooks/useProgressItem.ts', () => import('./record.trial.ts'));

beforeEach(() => record.clear());
afterEach(cleanup);

it('steps are ordered by giving each its place', () => {
  render(
    <Question id="cap/steps" solution={{kind: 'order', count: 2, before: [[], [0]]}}>
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

describe('an order with some freedom', () => {
  function askOrder() {
    render(
      <Question id="cap/free" solution={{kind: 'order', count: 3, before: [[], [], [0, 1]]}}>
        <Prompt>Order them</Prompt>
        <Steps shown={[2, 0, 1]}>
          <Choice index={2}>
            <Label>Last</Label>
            <Why>It needs both.</Why>
          </Choice>
          <Choice index={0}>
            <Label>One</Label>
            <Why>It needs nothing.</Why>
          </Choice>
          <Choice index={1}>
            <Label>Other</Label>
            <Why>It needs nothing either.</Why>
          </Choice>
        </Steps>
      </Question>,
    );
  }
  const standing = () =>
    screen.getAllByRole('combobox').map((each) => each.closest('label')?.lastChild?.textContent);

  it('stands shuffled while it is open, and as the reader ordered it once it is right', () => {
    askOrder();
    expect(standing()).toEqual(['Last', 'One', 'Other']);
    for (const [name, value] of Object.entries({Other: 1, One: 2, Last: 3})) {
      fireEvent.change(screen.getByRole('combobox', {name}), {target: {value: String(value)}});
    }
    press('Check');
    expect(status().textContent).toBe('Right.');
    expect(standing()).toEqual(['Other', 'One', 'Last']);
    expect(screen.getAllByText('Place 1 or 2:')).toHaveLength(2);
    press('Start again');
    expect(standing()).toEqual(['Last', 'One', 'Other']);
  });

  it('stands in the file’s order once its answer is shown', () => {
    askOrder();
    press('Show the answer');
    expect(standing()).toEqual(['One', 'Other', 'Last']);
  });
});
