import {describe, expect, it} from 'vitest';
import {placeIn} from './place.ts';

const phone = {width: 360, height: 640};
const note = {width: 300, height: 100};

describe('the note of a term', () => {
  it('stands under it', () => {
    expect(placeIn({left: 20, top: 100, bottom: 120}, note, phone)).toEqual({left: 20, top: 120});
  });

  it('stays inside the window at the right and at the left', () => {
    expect(placeIn({left: 300, top: 100, bottom: 120}, note, phone).left).toBe(52);
    expect(placeIn({left: -5, top: 100, bottom: 120}, note, phone).left).toBe(8);
  });

  it('stands above where there is no room below', () => {
    expect(placeIn({left: 20, top: 600, bottom: 620}, note, phone).top).toBe(500);
  });

  it('stands under it where there is no room at all', () => {
    expect(placeIn({left: 20, top: 50, bottom: 70}, note, {width: 360, height: 120}).top).toBe(70);
  });
});
