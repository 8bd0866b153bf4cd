// @vitest-environment happy-dom
import {beforeEach, expect, test, vi} from 'vitest';
import {watchPress} from './watchPress.ts';

let box: HTMLElement;
let released: () => Promise<void>;

const fire = (type: string, at: EventTarget = box) => at.dispatchEvent(new Event(type, {bubbles: true}));

async function isOver(): Promise<boolean> {
  let over = false;
  void released().then(() => (over = true));
  await Promise.resolve();
  await Promise.resolve();
  return over;
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div><button>Next</button></div>';
  box = document.querySelector('div') ?? document.body;
  released = watchPress(box, new AbortController().signal);
});

test('where nothing is pressed there is nothing to wait for', async () => {
  expect(await isOver()).toBe(true);
  fire('pointerdown', document.body);
  expect(await isOver()).toBe(true);
});

test.each(['click', 'pointercancel'])('a press is over with its %s', async (over) => {
  fire('pointerdown');
  expect(await isOver()).toBe(false);
  fire('pointerup');
  expect(await isOver()).toBe(false);
  fire(over);
  vi.advanceTimersByTime(0);
  expect(await isOver()).toBe(true);
});

test('a fold that is pressed is open by then', async () => {
  fire('pointerdown');
  fire('click');
  expect(await isOver()).toBe(false);
  vi.advanceTimersByTime(0);
  expect(await isOver()).toBe(true);
});

test('a press that goes up elsewhere makes no click, and is over all the same', async () => {
  fire('pointerdown');
  fire('pointerup', document.body);
  vi.runAllTimers();
  expect(await isOver()).toBe(true);
});
