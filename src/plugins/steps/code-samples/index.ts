import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Code, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {complain} from '../../data/mistakes/complain.ts';
import {lessonFolder} from '../../data/lesson-folder.ts';
import {readText} from '../../data/mistakes/read-text.ts';
import {extractRegion, regionNames} from './region.ts';

interface Options {
  /** The root of the repository: what `@site/` stands for, and what no sample may lie outside of. */
  siteFolder: string;
}

/**
 * Fills an empty fence that names a file (```` ```ts file=samples/quorum.ts#intersection ````) with that region of the
 * file beside the lesson, so that a reader sees the very lines that the tests run. `file=@site/src/…` shows code of
 * the site itself.
 */
export default function codeSamples({siteFolder}: Options) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'code', (fence) => {
      const reference = /(?:^|\s)file=(\S+)/.exec(fence.meta ?? '')?.[1];
      if (reference !== undefined) fill(fence, reference, file, siteFolder);
    });
  };
}

function fill(fence: Code, reference: string, file: VFile, siteFolder: string): void {
  if (fence.value.trim() !== '') {
    complain(file, fence, {
      problem: `This fence shows ${reference} and has text of its own as well.`,
      fix: 'leave the fence empty, or leave out file=….',
    });
  }
  const [name = '', region] = reference.split('#');
  const source = readSample(name, fence, file, siteFolder);
  const text = extractRegion(source, region);
  if (text === undefined) {
    const known = regionNames(source).join(', ') || 'none';
    complain(file, fence, {
      problem: `${name} has no code in a region named "${region ?? ''}". Regions there: ${known}.`,
      fix: `put "// #region ${region ?? 'NAME'}" and "// #endregion" round the lines to show, or fix the name here.`,
    });
  }
  const meta = (fence.meta ?? '').replace(/\s*\bfile=\S+/, '').trim();
  fence.value = text;
  fence.meta = /\btitle=/.test(meta) ? meta : `${meta} title="${name.replace('@site/', '')}"`.trim();
}

function readSample(name: string, fence: Code, file: VFile, siteFolder: string): string {
  const folder = lessonFolder(file.path);
  const sample = name.startsWith('@site/')
    ? path.join(siteFolder, name.slice('@site/'.length))
    : path.join(folder, name);
  if (!sample.startsWith(siteFolder + path.sep) || !existsSync(sample)) {
    complain(file, fence, {
      problem: `There is no file ${name} beside this lesson (looked for ${sample}).`,
      fix: `write the path from ${path.relative(siteFolder, folder) || '.'} (file=samples/NAME.ts#REGION), or from the root (file=@site/src/…).`,
    });
  }
  return readText(sample);
}
