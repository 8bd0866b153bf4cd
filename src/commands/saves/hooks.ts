import {allHooks} from '@site/src/framework/index.ts';

/** Hooks that are there for another reason than what they save. */
const others = ['early-colour', 'sizes', 'theme', 'class-names'];

/** The hooks that save something, by name and folder; what the site tells them is of no matter here. */
export const hooks = allHooks({
  attached: {},
  withoutSideEffects: [],
  clientModules: [],
  themeFolder: 'src/theme',
  styles: [],
  firstFrames: {name: '', onServer: '', inBrowser: ''},
}).filter(({name}) => !others.includes(name));
