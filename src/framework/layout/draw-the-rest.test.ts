// @vitest-environment happy-dom
import {beforeEach, expect, test, vi} from 'vitest';

const idle = vi.hoisted(() => ({waiting: [] as (() => void)[]}));
vi.mock('../hydration/when-idle.ts', () => ({
  whenIdle(act: () => void) {
    idle.waiting.push(act);
    return () => (idle.waiting = idle.waiting.filter((each) => each !== act));
  },
}));

const {drawTheRest} = await import('./draw-the-rest.ts');

const left = (): number => document.querySelectorAll('.markdown > :not([data-drawn])').length;
const beIdle = (): void => idle.waiting.shift()?.();

beforeEach(() => {
  idle.waiting = [];
  document.body.innerHTML = `<div class="markdown">${'<p>A paragraph</p>'.repeat(20)}</div>`;
  drawTheRest();
});

test('eight blocks are laid out at a time, until none is left', () => {
  expect(left()).toBe(20);
  for (const rest of [12, 4, 0]) {
    beIdle();
    expect(left()).toBe(rest);
  }
  expect(idle.waiting).toEqual([]);
});

test.each(['pointerup', 'pointercancel'])('nothing moves under a press, and a %s lets it go on', (over) => {
  beIdle();
  window.dispatchEvent(new Event('pointerdown'));
  beIdle();
  expect([left(), idle.waiting.length]).toEqual([12, 0]);
  window.dispatchEvent(new Event(over));
  beIdle();
  expect(left()).toBe(4);
});

test('a short press between two pieces costs no turn', () => {
  window.dispatchEvent(new Event('pointerdown'));
  window.dispatchEvent(new Event('pointerup'));
  beIdle();
  expect([left(), idle.waiting.length]).toEqual([12, 1]);
});

test('a key has all of it laid out at once', () => {
  window.dispatchEvent(new Event('keydown'));
  expect([left(), idle.waiting.length]).toEqual([0, 0]);
});
