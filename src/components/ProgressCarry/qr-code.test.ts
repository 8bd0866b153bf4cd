import jsQR from 'jsqr';
import {expect, it} from 'vitest';
import {MOST_LETTERS, qrCode, type Code} from './qr-code.ts';

/** Draws the path as a browser would, a few pixels a module, and reads it as another program. */
function decoded({size, path}: Code, scale = 3): string | undefined {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const rectangles = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)].map((found) =>
    found.slice(1).map(Number),
  );
  for (const [left = 0, top = 0, length = 0] of rectangles)
    for (let y = top * scale; y < (top + 1) * scale; y += 1)
      for (let x = left * scale; x < (left + length) * scale; x += 1)
        pixels.set([0, 0, 0], 4 * (y * side + x));
  return jsQR(pixels, side, side)?.data;
}

const link = (letters: number): string =>
  'https://a.example/progress/#progress.1.'.padEnd(letters, 'kZ8-x_0Qb3');

it.each([60, 500, MOST_LETTERS])('of %i letters is read by another program as it was', (letters) => {
  const code = qrCode(link(letters));
  expect(code && decoded(code)).toBe(link(letters));
});

it('is not made where a camera could not read it', () => {
  expect(qrCode(link(MOST_LETTERS + 1))).toBe(null);
});
