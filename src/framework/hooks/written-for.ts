const docusaurus = '3.10.2';

/**
 * The versions whose insides the hooks were written for, each in this one place. Raise one when every hook that names it
 * was hit in a build with the new version (./prove.test.ts compares them with what is installed).
 */
const versions = {
  '@docusaurus/core': docusaurus,
  '@docusaurus/plugin-content-docs': docusaurus,
  '@docusaurus/theme-classic': docusaurus,
  '@docusaurus/theme-common': docusaurus,
  '@docusaurus/utils-common': docusaurus,
  '@mdx-js/mdx': '3.1.1',
  history: '4.10.1',
  infima: '0.2.0-alpha.45',
  'react-dom': '19.3.1',
  'react-helmet-async': '1.3.0',
  tslib: '2.9.1',
} as const;

type Package = keyof typeof versions;

/** These packages with their versions. */
export function writtenFor(...packages: readonly Package[]): Readonly<Record<string, string>> {
  return Object.fromEntries(packages.map((name) => [name, versions[name]]));
}

/** These packages with their versions, in words. */
export function writtenForWords(...packages: readonly Package[]): string {
  return packages.map((name) => `${name} ${versions[name]}`).join(' and ');
}
