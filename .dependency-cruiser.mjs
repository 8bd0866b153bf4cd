/**
 * Who may import whom (see ARCHITECTURE.md, "The rooms"): core <- hooks <- components, core <- views <- labs
 * <- components <- theme. Nothing imports upward and nothing goes round in a circle.
 */
const room = (name) => `^src/${name}/`;
const forbid = (name, from, to, comment) => ({name, comment, severity: 'error', from, to});

/** Files within Docusaurus' packages, by their place or by their name, and what it generates for itself alone. */
const insides = [
  '^node_modules/@docusaurus/[^/]+/',
  '^@docusaurus/[^/]+/.',
  '^@generated/(client-modules|codeTranslations|docusaurus[.]config|globalData|i18n|registry|routes.*|site-.*)$',
].join('|');
/** Those to which the name of a package leads, or that of its part for the browser. */
const entries = '^node_modules/@docusaurus/[^/]+/(lib|src)/(client/)?index[.]|^@docusaurus/[^/]+/client$';

export default {
  forbidden: [
    forbid('no-circles', {}, {circular: true}, 'A cycle has no first file to read.'),
    forbid(
      'core-is-pure',
      {path: room('core'), pathNot: '[.](test|trial)[.]ts$'},
      {pathNot: room('core')},
      'The core knows no library, no DOM and no React.',
    ),
    forbid(
      'views-draw-core',
      {path: room('views')},
      {path: '^(src/(hooks|labs|components|plugins|theme|commands)|docs|tests)/'},
      'A view draws a value of the core and knows nothing else of the site.',
    ),
    forbid(
      'hooks-touch-core-only',
      {path: room('hooks')},
      {path: '^(src/(views|labs|components|plugins|theme|commands)|docs|tests)/'},
      'Hooks join core to the browser.',
    ),
    forbid(
      'labs-use-core-views-hooks',
      {path: room('labs')},
      {path: '^(src/(components|plugins|theme|commands)|docs|tests)/'},
      'A lab stands on core, views and hooks.',
    ),
    forbid(
      'components-below-theme',
      {path: room('components')},
      {path: '^(src/(plugins|theme|commands)|docs|tests)/'},
      'Components are what lessons write as tags; they do not know the pages.',
    ),
    forbid(
      'plugins-use-core',
      {path: room('plugins')},
      {path: '^(src/(hooks|theme|commands)|docs|tests)/'},
      'Plugins run at build time on core values.',
    ),
    forbid(
      'data-is-read-first',
      {path: room('plugins/data')},
      {path: '^(src/(plugins/(steps|output)|framework|views|labs|components)|docs|tests)/'},
      'Data is read, validated and handed over before a page goes through anything.',
    ),
    forbid(
      'steps-before-output',
      {path: room('plugins/steps'), pathNot: '[.]test[.]tsx?$'},
      {path: '^(src/(plugins/output|views|labs|components)|docs|tests)/'},
      'A step makes a page of its text; what is made of finished pages comes after it.',
    ),
    forbid(
      'output-reads-finished-pages',
      {path: room('plugins/output'), pathNot: '[.]test[.]tsx?$'},
      {path: room('plugins/steps')},
      'What is made of finished pages reads their HTML and runs no step again.',
    ),
    forbid(
      'output-knows-no-component',
      {path: room('plugins/output'), pathNot: '[.]test[.]tsx?$'},
      {path: '^(src/components|docs|tests)/'},
      'Of what is drawn, output needs pictures (views) and what labs tell.',
    ),
    forbid(
      'theme-is-outermost',
      {path: room('theme')},
      {path: '^(src/(labs|plugins|worker|commands)|docs|tests)/'},
      'What stands round every page draws on components, hooks, views and the framework.',
    ),
    forbid(
      'nothing-imports-commands',
      {path: '^(src/(?!commands/)|docs/)'},
      {path: room('commands')},
      'A program is where a way begins.',
    ),
    forbid(
      'framework-knows-no-site',
      {path: room('framework')},
      {path: '^(src/(core|views|hooks|labs|components|plugins|theme|commands|worker)|docs|tests)/'},
      'What reaches into Docusaurus is told of the site by docusaurus.config.ts, and imports nothing of it.',
    ),
    forbid(
      'insides-in-one-room',
      {pathNot: '^src/framework/'},
      {path: insides, pathNot: entries},
      'What Docusaurus does not promise is reached in src/framework alone, where a hook proves it.',
    ),
    forbid(
      'worker-uses-core',
      {path: room('worker')},
      {path: '^(src/(views|hooks|labs|components|plugins|theme|commands)|docs|tests)/'},
      'The service worker is a program of its own, small, and knows no page.',
    ),
    forbid(
      'samples-stand-alone',
      {path: '^docs/.*/samples/'},
      {path: '^(src|tests)/', pathNot: '^src/core/'},
      'A sample is what a reader can copy.',
    ),
    forbid(
      'nothing-imports-tests',
      {path: '^(src|docs)/', pathNot: '[.](test|trial)[.]tsx?$'},
      {path: '^tests/|[.](test|trial)[.]tsx?$'},
      'Tests are leaves.',
    ),
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.mdx', '.css']},
  },
};
