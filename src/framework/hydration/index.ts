/*
 * A page is painted first and hydrated then: its scripts are asked for after the first paint (./template.ts), and until
 * they have come the switch of colours is served by a short one (./early-colour.ts).
 *
 * Relies on what Docusaurus gives to the template of a page, on the attributes and the key by which the theme remembers
 * the colour mode, and on `data-has-hydrated` (./hydrated.ts). Saves: see the line `late-scripts` in ARCHITECTURE.md
 * (`npm run saves`); the early switch saves no byte, but a reader on a slow line has a switch that acts. One would
 * notice: a build that stops with the name `late-scripts` or `early-colour`; tests/early.spec.ts.
 */
import type {Hook} from '../hooks/hook.ts';
import {missingWords, pagesWhere} from '../hooks/look-for.ts';
import {writtenFor} from '../hooks/written-for.ts';
import {earlyColour} from './early-colour.ts';
import {lateAddresses} from './late-addresses.ts';

/**
 * A page's scripts are asked for after its first paint (./template.ts).
 *
 * Relies on the option `ssrTemplate`, which Docusaurus documents, and on the scripts that it is given being all of them.
 */
const lateScripts: Hook = {
  name: 'late-scripts',
  folder: 'hydration',
  writtenFor: writtenFor('@docusaurus/core'),
  reliesOn:
    'the template of a page is given all of its scripts as it.scripts, and their folder as it.baseUrl',
  misses: ({pages}) => [
    ...pagesWhere(
      pages,
      (html) => lateAddresses(html).length === 0,
      'asks for no script after its first paint',
    ),
    ...pagesWhere(
      pages,
      (html) => /<script[^>]*\bsrc=/.test(html),
      'asks for a script before its first paint',
    ),
  ],
};

/**
 * The switch of the colour mode works before the page has been hydrated.
 *
 * Relies on the attributes of <html> and the key in storage by which the theme remembers the mode.
 */
const colourBeforeHydration: Hook = {
  name: 'early-colour',
  folder: 'hydration',
  writtenFor: writtenFor('@docusaurus/theme-common', '@docusaurus/core'),
  reliesOn: 'the theme keeps the colour mode in data-theme, data-theme-choice and the storage key "theme"',
  plugin: ({siteStorage}) => ({
    injectHtmlTags: () => ({
      headTags: [{tagName: 'script', innerHTML: earlyColour(`theme${siteStorage.namespace}`)}],
    }),
  }),
  misses: () => [
    ...missingWords(
      '@docusaurus/theme-common/lib/contexts/colorMode.js',
      "ColorModeStorageKey = 'theme'",
      "getAttribute('data-theme-choice')",
      "getAttribute('data-theme')",
      "SystemAttribute = 'system'",
    ),
    ...missingWords('@docusaurus/core/lib/client/hasHydratedDataAttribute.js', 'data-has-hydrated='),
  ],
};

export const hydrationHooks: readonly Hook[] = [lateScripts, colourBeforeHydration];
