import {expect, test} from 'vitest';
import {draw} from './draw.tsx';
import {gather} from './materials.ts';
import type {Picture} from './picture.ts';

const picture: Picture = {
  title: 'Two',
  place: 'Step 2 of 2',
  note: '',
  step: 2,
  gives: ['the map', 'the boundary'],
};

test('a picture is a PNG of the size that networks show, and its own step stands out', async () => {
  const materials = await gather('The site', 'The site Two Step 2 of 2 1 the map the boundary');
  const [second, first] = await Promise.all([
    draw(picture, materials),
    draw({...picture, step: 1}, materials),
  ]);
  expect(second.subarray(1, 4).toString()).toBe('PNG');
  expect([second.readUInt32BE(16), second.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(second.equals(first)).toBe(false);
});
