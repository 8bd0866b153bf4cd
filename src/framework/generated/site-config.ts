/** How the site is set up, for what runs outside of React (see ./site-storage.ts). */
export {default as siteConfig} from '@generated/docusaurus.config';
