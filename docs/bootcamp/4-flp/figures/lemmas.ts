import type {Diagram} from '@site/src/views/ArrowDiagram/diagram.ts';

/** Lemma 1: schedules of different processes lead to the same place in either order. */
export const lemma1: Diagram = {
  nodes: [
    {id: 'C', name: 'C', column: 1, row: 0, valence: 'unknown'},
    {id: 'C1', name: 'C₁', column: 0, row: 1, valence: 'unknown'},
    {id: 'C2', name: 'C₂', column: 2, row: 1, valence: 'unknown'},
    {id: 'D', name: 'C₃', column: 1, row: 2, valence: 'unknown'},
  ],
  arrows: [
    {from: 'C', to: 'C1', name: 'σ₁'},
    {from: 'C', to: 'C2', name: 'σ₂'},
    {from: 'C1', to: 'D', name: 'σ₂'},
    {from: 'C2', to: 'D', name: 'σ₁'},
  ],
};

/** Lemma 3, Case 1: e and e′ are steps of different processes, so the square closes. */
export const case1: Diagram = {
  nodes: [
    {id: 'C0', name: 'C₀', column: 0, row: 0, valence: 'unknown'},
    {id: 'C1', name: 'C₁', column: 1.4, row: 0, valence: 'unknown'},
    {id: 'D0', name: 'D₀', column: 0, row: 1, valence: 'zero', note: '0-valent'},
    {id: 'D1', name: 'D₁', column: 1.4, row: 1, valence: 'one', note: '1-valent'},
  ],
  arrows: [
    {from: 'C0', to: 'C1', name: 'e′'},
    {from: 'C0', to: 'D0', name: 'e'},
    {from: 'C1', to: 'D1', name: 'e'},
    {from: 'D0', to: 'D1', name: 'e′'},
  ],
};

/** Lemma 3, Case 2: both are steps of p; σ is a deciding run without p. */
export const case2: Diagram = {
  nodes: [
    {id: 'C0', name: 'C₀', column: 1, row: 0, valence: 'unknown'},
    {id: 'C1', name: 'C₁', column: 2.2, row: 0, valence: 'unknown'},
    {id: 'D0', name: 'D₀', column: 0, row: 0.9, valence: 'zero'},
    {id: 'D1', name: 'D₁', column: 2.2, row: 0.9, valence: 'one'},
    {id: 'Z', name: 'Z', column: 1, row: 1.3, valence: 'bivalent', note: 'has decided!'},
    {id: 'E0', name: 'E₀', column: 0, row: 2.2, valence: 'zero', note: '0-valent'},
    {id: 'E1', name: 'E₁', column: 2.2, row: 2.2, valence: 'one', note: '1-valent'},
  ],
  arrows: [
    {from: 'C0', to: 'C1', name: 'e′'},
    {from: 'C0', to: 'D0', name: 'e'},
    {from: 'C1', to: 'D1', name: 'e'},
    {from: 'C0', to: 'Z', name: 'σ'},
    {from: 'D0', to: 'E0', name: 'σ'},
    {from: 'D1', to: 'E1', name: 'σ'},
    {from: 'Z', to: 'E0', name: 'e'},
    {from: 'Z', to: 'E1', name: 'e′, e'},
  ],
};
