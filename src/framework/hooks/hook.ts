/*
 * What every other folder here stands on: a hook, the switch that leaves it out (./switch.ts) and the proof that it was
 * hit (./prove.ts).
 *
 * Relies on the bundler's hook `finishModules` giving every module with its file (./seen.ts), and on the end of the first
 * plugin being the first to read the pages. Saves: nothing by itself. One would notice: a build in which every hook misses.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';

/** What a production build turned out to be, for the hooks to look at. */
export interface Built {
  /** The files of every module that went into the two bundles, by absolute path with query. */
  readonly client: ReadonlySet<string>;
  readonly server: ReadonlySet<string>;
  /** How often something was counted while the bundler ran (`count`). */
  readonly counted: (what: string) => number;
  /** The HTML of every page as Docusaurus wrote it, by its file's path. */
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * One way in which this site reaches into Docusaurus, the bundler or React. Nothing that it relies on is promised by
 * them, so each hook proves at the end of a build that it was hit, and can be left out (`WITHOUT=name`, `PLAIN=1`).
 */
export interface Hook {
  /** As in `WITHOUT=name`. */
  readonly name: string;
  /** Its folder under src/framework. */
  readonly folder: string;
  /** The packages whose insides it uses, each with the version that it was written for. */
  readonly writtenFor: Readonly<Record<string, string>>;
  /** What of theirs it uses, as a clause: 'the theme imports Infima from …'. */
  readonly reliesOn: string;
  /** Hooks without which it has nothing to do. */
  readonly needs?: readonly string[];
  /** What it does to a build; absent where the configuration does it (a template, a step of the text). */
  readonly plugin?: (context: LoadContext) => Omit<Plugin, 'name'>;
  /** The reasons why it was not hit; none where it was. */
  readonly misses: (built: Built) => readonly string[];
}
