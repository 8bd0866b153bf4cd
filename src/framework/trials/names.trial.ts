/** Docusaurus makes these names when it builds; a unit test takes the files behind them (see ./admonitions.trial.ts). */
export const namesOfDocusaurus = {
  '@docusaurus/Link': '@docusaurus/core/lib/client/exports/Link.js',
  '@docusaurus/useBrokenLinks': '@docusaurus/core/lib/client/exports/useBrokenLinks.js',
};
