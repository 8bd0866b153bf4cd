/*
 * What unit tests need of Docusaurus' insides: here the step that makes a block of `:::note`, so that a text goes through
 * the same steps as in a build; in ./names.trial.ts the files behind Docusaurus' names.
 *
 * Relies on the places of these files in @docusaurus/mdx-loader and @docusaurus/core. Saves: nothing, no build has it.
 * One would notice: unit tests that cannot find a module. The build goes on; the new place stands under
 * node_modules/@docusaurus.
 */
export {default as admonitions} from '@docusaurus/mdx-loader/lib/remark/admonitions';
