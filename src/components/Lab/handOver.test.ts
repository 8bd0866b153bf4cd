// @vitest-environment happy-dom
import {expect, test, vi} from 'vitest';
import {deedsIn, handOver} from './handOver.ts';

function boxOf(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

const fold = (summary: string) => `<details><summary>${summary}</summary></details>`;
const isOpen = (box: Element) =>
  [...box.querySelectorAll('details')].map(({open, textContent}) => `${textContent}: ${open}`);

test('a fold that was opened is open in the lab that comes', () => {
  const still = boxOf(`<button>Run</button>${fold('Hint')}${fold('Change')}`);
  still.querySelectorAll('details')[1]?.setAttribute('open', '');
  const live = boxOf(`<button>Run</button>${fold('Hint')}${fold('Change')}`);
  handOver(live, deedsIn(still));
  expect(isOpen(live)).toEqual(['Hint: false', 'Change: true']);
});

test('also where the lab has fewer controls, since its dare was met before', () => {
  const still = boxOf(`${fold('Hint')}<button>Show</button>${fold('Change')}${fold('Everything')}`);
  still.querySelectorAll('details')[1]?.setAttribute('open', '');
  const live = boxOf(`${fold('Change')}${fold('Everything')}`);
  handOver(live, deedsIn(still));
  expect(isOpen(live)).toEqual(['Change: true', 'Everything: false']);
});

test('a press on what the lab has not presses nothing else', () => {
  const still = boxOf('<button data-pressed>Show</button><button>Run</button>');
  const live = boxOf('<button>Run</button>');
  const pressed = vi.fn();
  live.addEventListener('click', pressed);
  handOver(live, deedsIn(still));
  expect(pressed).not.toHaveBeenCalled();
});

test('of two controls of one name the one is pressed that was meant', () => {
  const still = boxOf('<button>Hint</button><button>Add</button><button data-pressed>Add</button>');
  const live = boxOf('<button>Add</button><button>Add</button>');
  const pressed: unknown[] = [];
  live.addEventListener('click', ({target}) => pressed.push(target));
  handOver(live, deedsIn(still));
  expect(pressed).toEqual([live.querySelectorAll('button')[1]]);
});
