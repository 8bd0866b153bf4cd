import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import type {Built, Hook} from './hook.ts';
import {installedVersion} from './installed.ts';
import {NoteModules, seen} from './seen.ts';

/** What a build is told of a hook that was not hit: its name, why, what it was written for, and what to do. */
export function complaint(
  {name, folder, writtenFor, reliesOn}: Hook,
  misses: readonly string[],
  installed: (name: string) => string,
): string {
  const versions = Object.entries(writtenFor).map(([each, version]) => {
    const now = installed(each);
    return now === version ? `${each} ${version}` : `${each} ${version} (${now} is installed)`;
  });
  return [
    `The hook ${name} (src/framework/${folder}) was not hit: ${misses.join('; ')}.`,
    `  It was written for ${versions.join(' and ')}, and relies on this: ${reliesOn}.`,
    `  Remedy: adapt it (ARCHITECTURE.md, "What we reach into"), or build with WITHOUT=${name} until somebody has.`,
  ].join('\n');
}

/**
 * Proves that every hook was hit.
 * @throws with a complaint for each that was not
 */
export function prove(hooks: readonly Hook[], built: Built, installed = installedVersion): void {
  const complaints = hooks.flatMap((hook) => {
    const misses = hook.misses(built);
    return misses.length > 0 ? [complaint(hook, misses, installed)] : [];
  });
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

/**
 * Notes what the bundler takes, and proves the hooks when the pages stand. The ends of all plugins run side by side, and
 * this one reads the pages before it first waits: being the first plugin of the configuration, it sees them as Docusaurus
 * wrote them.
 */
export function provePlugin(hooks: readonly Hook[]): () => Plugin {
  return () => ({
    name: 'prove-hooks',
    configureWebpack: (_config, isServer) =>
      process.env.NODE_ENV === 'production' ? {plugins: [new NoteModules(isServer)]} : {},
    async postBuild({outDir}) {
      prove(hooks, builtAt(outDir));
    },
  });
}

function builtAt(outDir: string): Built {
  const {client, server, counts} = seen();
  const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.html'),
  );
  const pages = new Map(files.map((file) => [file, readFileSync(path.join(outDir, file), 'utf8')]));
  return {client, server, counted: (what) => counts.get(what) ?? 0, pages};
}
