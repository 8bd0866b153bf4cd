import {cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {policyFor} from '@site/src/plugins/finish/policy.ts';
import {writeWorker} from '@site/src/plugins/offline/worker.ts';

/**
 * A second build of a built site, in which one text reads differently: what a deploy brings, without the minutes of a
 * build. Like the real one it gives a script that changed, and every script that names it, a new name.
 */
export async function secondBuild(
  from: string,
  baseUrl: string,
  [before, after]: [string, string],
): Promise<string> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'second-build-'));
  cpSync(from, outDir, {recursive: true});
  const files = new Map(
    readdirSync(outDir, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.(html|js)$/.test(name) && name !== 'sw.js')
      .map((name) => [name, readFileSync(path.join(outDir, name), 'utf8')]),
  );
  const renamed = newDigests(files, before);
  const rewrite = (text: string) =>
    renamed.reduce(
      (done, digest) => done.replaceAll(digest, reversed(digest)),
      text.replaceAll(before, after),
    );
  for (const [name, text] of files) {
    const changed = rewrite(text);
    if (changed !== text)
      writeFileSync(path.join(outDir, name), name.endsWith('.html') ? withPolicy(changed) : changed);
    if (rewrite(name) !== name) renameSync(path.join(outDir, name), path.join(outDir, rewrite(name)));
  }
  await writeWorker({outDir, baseUrl, workerDir: path.resolve('src/worker'), isRetired: false});
  return outDir;
}

/** The digests in the names of the scripts that hold the text, or the name of such a script, and so on. */
function newDigests(files: ReadonlyMap<string, string>, text: string): string[] {
  const wanted = [text];
  for (const each of wanted) {
    for (const [name, content] of files) {
      const digest = /\.([0-9a-f]{8})\.js$/.exec(name)?.[1];
      if (digest !== undefined && content.includes(each) && !wanted.includes(digest)) wanted.push(digest);
    }
  }
  return wanted.slice(1);
}

function reversed(digest: string): string {
  return [...digest].reverse().join('');
}

function withPolicy(html: string): string {
  return html.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_, start: string) => start + policyFor(html),
  );
}
