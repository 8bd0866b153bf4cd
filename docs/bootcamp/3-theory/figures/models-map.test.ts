/// <reference types="vite/client" />
import {describe, expect, it} from 'vitest';
import {modelMap} from '@site/src/core/checking/model-map.ts';
// Imported, not read, so that a change of the lesson counts as a change of this test.
import lesson from '../index.mdx?raw';
import {bandNames, modelsMap} from './models-map.ts';

describe('the picture of the map of models', () => {
  it('places every model, each in the band of its availability', () => {
    for (const {name, availability} of modelMap) {
      const row = modelsMap.nodes.find((node) => node.name === name)?.row ?? NaN;
      const band = modelsMap.bands.find(({from, to}) => from <= row && row <= to);
      expect(band?.name, name).toBe(bandNames[availability]);
    }
  });

  it('lets every arrow fall', () => {
    const row = (name: string) => modelsMap.nodes.find((node) => node.name === name)?.row ?? NaN;
    for (const [stronger, weaker] of modelsMap.arrows) expect(row(weaker)).toBeGreaterThan(row(stronger));
  });

  it('is told in words: every model is named', () => {
    const alt = /id="models-map"[^>]*alt="([^"]*)"/.exec(lesson)?.[1]?.toLowerCase();
    for (const {name} of modelMap) expect(alt).toContain(name.toLowerCase());
  });
});
