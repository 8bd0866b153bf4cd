import {readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {HtmlTags} from '@docusaurus/types';

interface Site {
  readonly siteDir: string;
  readonly baseUrl: string;
}

interface Names {
  readonly title: string;
  readonly tagline: string;
}

const file = 'manifest.webmanifest';

/** Drawn by `npm run brand`. A maskable one may be cut to a circle. */
const icons = [
  {name: 'icon-192.png', sizes: '192x192', purpose: 'any'},
  {name: 'icon-512.png', sizes: '512x512', purpose: 'any'},
  {name: 'maskable-192.png', sizes: '192x192', purpose: 'maskable'},
  {name: 'maskable-512.png', sizes: '512x512', purpose: 'maskable'},
];

/** The paper of both colour modes, as the tokens have it. */
function paper(siteDir: string): {light: string; dark: string} {
  const tokens = readFileSync(path.join(siteDir, 'src/css/tokens.css'), 'utf8');
  const [, light, dark] = /--color-paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  if (light === undefined || dark === undefined)
    throw new Error(
      'src/css/tokens.css has no "--color-paper: light-dark(#…, #…)", the colour of an installed window.',
    );
  return {light, dark};
}

/** What a browser reads when a reader installs the site. */
export async function writeWebManifest(outDir: string, {title, tagline}: Names, site: Site): Promise<void> {
  const {baseUrl} = site;
  const {light} = paper(site.siteDir);
  const manifest = {
    id: baseUrl,
    name: title,
    // What stands under an icon has room for about a dozen letters.
    short_name: 'DS Bootcamp',
    description: `${tagline}.`,
    lang: 'en-GB',
    start_url: baseUrl,
    scope: baseUrl,
    // With a way back, which a reader who follows links needs.
    display: 'minimal-ui',
    background_color: light,
    theme_color: light,
    categories: ['education'],
    icons: icons.map(({name, ...icon}) => ({src: `${baseUrl}icons/${name}`, type: 'image/png', ...icon})),
  };
  await writeFile(path.join(outDir, file), JSON.stringify(manifest));
}

/** Their place in each page's head. */
export function webManifestTags({siteDir, baseUrl}: Site): HtmlTags {
  const {light, dark} = paper(siteDir);
  const theme = (mode: string, content: string) => ({
    tagName: 'meta',
    attributes: {name: 'theme-color', content, media: `(prefers-color-scheme: ${mode})`},
  });
  return [
    {tagName: 'link', attributes: {rel: 'manifest', href: baseUrl + file}},
    {tagName: 'link', attributes: {rel: 'apple-touch-icon', href: `${baseUrl}icons/maskable-192.png`}},
    theme('light', light),
    theme('dark', dark),
  ];
}
