/*
 * What Docusaurus generates for its own client and this site reads outside of React: here the suffix of its keys in a
 * browser's storage, in ./site-config.ts how the site is set up.
 *
 * Relies on the names `@generated/site-storage` and `@generated/docusaurus.config`, which Docusaurus' types declare and
 * its documentation does not. Saves: nothing; within React there is `useDocusaurusContext`, and a store begins before it.
 * One would notice: neither build finds the module, and both name this file.
 */
export {default as siteStorage} from '@generated/site-storage';
