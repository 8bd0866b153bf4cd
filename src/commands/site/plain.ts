/** Where the plain build stands (`npm run build:plain`), and what Docusaurus generates for it: no other build reads it. */
export const plainDir = 'node_modules/.cache/plain/site';
export const plainGenerated = 'node_modules/.cache/plain/generated';
