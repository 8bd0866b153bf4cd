import path from 'node:path';
import {verdictOf, type Verdict} from '../../core/workbench/verdict.ts';
import {Groups} from './children/groups.ts';
import {Folder} from './folder.ts';
import {ProcessHost} from './process-host.ts';
import {findProgram} from './program.ts';
import type {Request} from './request.ts';
import {WallClock} from './wall-clock.ts';

export interface Result extends Verdict {
  readonly folder: string;
}

/**
 * Runs a program by the clock, and judges it. Whatever happens, its processes have ended when this has.
 *
 * @throws UsageError if the program or the folder is of no use.
 */
export async function test(request: Request, begun: Date): Promise<Result> {
  const {settings, from} = request;
  const file = findProgram(request.bin ?? '', from);
  const folder = new Folder(folderOf(request, begun));
  const groups = new Groups();
  const launch = {file, arguments: request.programArguments, from, logStderr: request.logStderr};
  const host = new ProcessHost(launch, groups, folder);
  try {
    folder.begin(settings);
    const clock = new WallClock(settings, host, (entry) => {
      folder.entry(entry);
    });
    host.hear = (event) => {
      clock.hear(() => {
        event(clock.run);
      });
    };
    clock.start();
    const evidence = await clock.over;
    await host.close();
    const result = {...verdictOf(settings, evidence), folder: folder.path};
    folder.results(result);
    return result;
  } finally {
    groups.close();
    await folder.close();
  }
}

/** Where a run is written down. */
export function folderOf({settings, from, out}: Request, begun: Date): string {
  const usual = path.join('store', settings.workload, begun.toISOString().replaceAll(':', '-'));
  return path.resolve(from, out ?? usual);
}
