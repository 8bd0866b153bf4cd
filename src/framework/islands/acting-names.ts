/** What React gives that only draws; all else of it (state, effects, refs, context, classes) acts. */
const draws: ReadonlySet<string> = new Set([
  'Children',
  'Fragment',
  'cloneElement',
  'createElement',
  'isValidElement',
  'memo',
  'useId',
  'useMemo',
]);

/** What is fixed for a page when it is built, although a hook or a component of Docusaurus gives it. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  '@docusaurus/Link': ['default'],
  '@docusaurus/Translate': ['default', 'translate'],
  '@docusaurus/isInternalUrl': ['default'],
  '@docusaurus/plugin-content-docs/client': ['useDoc', 'useSidebarBreadcrumbs'],
  '@docusaurus/theme-common': [
    'ThemeClassNames',
    'isMultiColumnFooterLinks',
    'useAnchorTargetClassName',
    'useThemeConfig',
  ],
  '@docusaurus/useBaseUrl': ['default', 'useBaseUrlUtils'],
  '@docusaurus/useBrokenLinks': ['default'],
  '@docusaurus/useDocusaurusContext': ['default'],
  '@docusaurus/useGlobalData': ['default', 'usePluginData'],
  // The server draws it for both modes of colour, and the style sheet shows one of them.
  '@theme/ThemedImage': ['default'],
  'react/jsx-runtime': ['jsx', 'jsxs', 'Fragment'],
};

/** Names of modules that are known by what they give; whatever else a module imports is looked into. */
const known = /^(react|react-dom|react-router|react-router-dom|@docusaurus)(\/|$)|^@theme\/ThemedImage$/;

/** Whether a module is known by its name, so that nobody looks into its files. */
export function isKnown(from: string): boolean {
  return known.test(from);
}

/** Those of the names that a module gives ('default', '*' for all) which need a program in the browser. */
export function actingNames(from: string, names: readonly string[]): string[] {
  if (!isKnown(from)) return [];
  return names
    .filter((name) => !(from === 'react' ? draws.has(name) : (fixed[from] ?? []).includes(name)))
    .map((name) => (name === 'default' || name === '*' ? from : `${name} of ${from}`));
}
