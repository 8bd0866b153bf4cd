import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Hook} from '../hooks/hook.ts';
import {missingModule} from '../hooks/look-for.ts';
import {writtenFor} from '../hooks/written-for.ts';

/** A module's name that is one file on the server and another, empty one in the browser. */
export interface ServerOnly {
  readonly name: string;
  readonly onServer: string;
  readonly inBrowser: string;
}

export interface FirstFrames {
  readonly firstFrames: ServerOnly;
}

/**
 * What the server draws and the browser leaves as it came, a lab's first frame, is in the server's bundle alone.
 *
 * Relies on React leaving alone the inside of an element that is hydrated with `dangerouslySetInnerHTML` of an empty
 * string, as the islands do. In development and in a plain build both bundles hold the first frames. One would notice:
 * a build that stops with the name `first-frames`; a lab's picture that is drawn twice or goes (tests/lesson-labs.spec.ts).
 */
export function firstFrames({firstFrames: {name, onServer, inBrowser}}: FirstFrames): Hook {
  return {
    name: 'first-frames',
    folder: 'bundle',
    writtenFor: writtenFor('react-dom'),
    reliesOn: 'React leaves alone what it hydrates with an empty inner HTML',
    misses: ({client, server}) => [
      ...missingModule(server, path.resolve(onServer), "server's"),
      ...missingModule(client, path.resolve(inBrowser), "browser's"),
      ...(client.has(path.resolve(onServer)) ? [`${name} is in the browser's bundle as well`] : []),
    ],
  };
}

/** What every build is told, whether the hook is on or not. */
export function firstFramesPlugin(
  {name, onServer, inBrowser}: ServerOnly,
  isOn: boolean,
): (context: LoadContext) => Plugin {
  const isSplit = isOn && process.env.NODE_ENV === 'production';
  return () => ({
    name: 'first-frames-alias',
    configureWebpack: (_config, isServer) => ({
      resolve: {alias: {[name]: path.resolve(isServer || !isSplit ? onServer : inBrowser)}},
    }),
  });
}
