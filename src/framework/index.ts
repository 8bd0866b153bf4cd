import type {LoadContext, Plugin, PluginConfig} from '@docusaurus/types';
import {firstFrames, firstFramesPlugin, type FirstFrames} from './bundle/first-frames.ts';
import {bundleHooks} from './bundle/index.ts';
import {classNames, type Styles} from './class-names/index.ts';
import {head} from './head/index.ts';
import type {Hook} from './hooks/hook.ts';
import {provePlugin} from './hooks/prove.ts';
import {hooksOn} from './hooks/switch.ts';
import {hydrationHooks} from './hydration/index.ts';
import {pageTemplate} from './hydration/template.ts';
import foldStatic, {type Options as FoldOptions} from './islands/fold-static.ts';
import guardStatic from './islands/guard-static.ts';
import {constantsPlugin, islands, type Islands} from './islands/index.ts';
import {layout} from './layout/index.ts';
import {prefetch} from './prefetch/index.ts';
import {sizes} from './sizes/index.ts';
import {theme, type ThemeOverrides} from './theme/index.ts';

/** What the hooks are told of the site. */
export interface Told extends Islands, FirstFrames, ThemeOverrides, Styles {}

/** What the site tells this folder, which knows nothing else of it. */
export interface Site extends Told, FoldOptions {
  /** An inline script that stands first in every page (./hydration/template.ts). */
  readonly firstScript: string;
}

type FoldStep = [typeof foldStatic, FoldOptions];

export interface Framework {
  readonly plugins: PluginConfig[];
  /** The step of the text that folds static runs, and the one that guards them; none in a build without islands. */
  readonly rehypePlugins: FoldStep[];
  readonly recmaPlugins: (typeof guardStatic)[];
  readonly ssrTemplate: string;
}

/** Every hook of the site, whether it is on or not. */
export function allHooks(site: Told): readonly Hook[] {
  return [
    islands(site),
    head,
    ...bundleHooks,
    firstFrames(site),
    ...hydrationHooks,
    prefetch,
    layout,
    sizes,
    theme(site),
    classNames(site),
  ];
}

/** All that reaches into the insides of Docusaurus, the bundler or React, for the configuration to put in its places. */
export function framework(site: Site): Framework {
  const hooks = hooksOn(allHooks(site));
  const isOn = (name: string) => hooks.some((hook) => hook.name === name);
  return {
    plugins: [
      // First, so that it reads the pages before any other plugin has touched them.
      provePlugin(hooks),
      constantsPlugin(isOn('islands')),
      firstFramesPlugin(site.firstFrames, isOn('first-frames')),
      ...hooks.flatMap(pluginOf),
    ],
    rehypePlugins: isOn('islands') ? [[foldStatic, site]] : [],
    recmaPlugins: isOn('islands') ? [guardStatic] : [],
    ssrTemplate: pageTemplate({first: site.firstScript, areScriptsLate: isOn('late-scripts')}),
  };
}

function pluginOf({name, plugin}: Hook): ((context: LoadContext) => Plugin)[] {
  return plugin ? [(context) => ({name, ...plugin(context)})] : [];
}
