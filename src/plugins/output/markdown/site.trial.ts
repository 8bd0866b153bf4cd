import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {readPath} from '../../data/path/read-path.ts';
import {frontMatterOf} from '../../data/mdx/parse.ts';
import {makeAddresses} from './addresses.ts';
import type {Page, Site} from './site.ts';

const docs = path.resolve('docs');

/** The pages of docs/, as Docusaurus would find them. */
function allPages(): Page[] {
  return readdirSync(docs, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx') && !path.basename(name).startsWith('_'))
    .map((name) => {
      const front = frontMatterOf(readFileSync(path.join(docs, name), 'utf8'));
      const place = name.replace(/(^|\/)\d+-/g, '$1').replace(/(\/?index)?\.mdx$/, '');
      return {
        file: path.join(docs, name),
        permalink: `/${place}/`.replace('//', '/'),
        title: String(front['title']),
        description: String(front['description']),
        unlisted: front['unlisted'] === true,
        isPersonal: front['personal'] === true,
      };
    });
}

/** The site, at https://example.org/base/. */
export function siteForTest(): Site {
  const lessons = readPath({
    lessonsFolder: path.join(docs, 'bootcamp'),
    catalogFile: path.join(docs, 'next-steps/catalog.yaml'),
  });
  const found = allPages();
  const permalinkOf = (id: string): string =>
    found.find(({file}) => frontMatterOf(readFileSync(file, 'utf8'))['id'] === id)?.permalink ?? '';
  return {
    title: 'The site',
    tagline: 'What it is',
    steps: lessons.map((lesson) => ({...lesson, permalink: permalinkOf(lesson.id), labs: []})),
    addresses: makeAddresses('https://example.org', '/base/'),
  };
}
