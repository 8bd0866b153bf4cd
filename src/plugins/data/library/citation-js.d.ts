/** The part of citation.js that the tests read exports back with; it ships no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {chain(text: string, options: {generateGraph: boolean}): unknown[]};
  };
}

declare module '@citation-js/plugin-bibtex';
