import {mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {launchChromium} from '../browsers/launch-chromium.ts';

/*
 * Part of `npm run brand`: the icons of the installed site, out of the two drawings in static/. A reader's system wants
 * pictures of fixed sizes, and a browser draws them best.
 */
const folder = 'static/icons';

async function drawIcons(): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const browser = await launchChromium();
  for (const size of [192, 512]) {
    const tab = await browser.newPage({viewport: {width: size, height: size}});
    for (const [drawing, name] of [
      ['static/favicon.svg', 'icon'],
      [`${folder}/maskable.svg`, 'maskable'],
    ] as const) {
      const picture = `data:image/svg+xml,${encodeURIComponent(readFileSync(drawing, 'utf8'))}`;
      await tab.setContent(`<body style="margin: 0"><img src="${picture}" width="${size}" height="${size}">`);
      await tab
        .locator('img')
        .screenshot({path: path.join(folder, `${name}-${size}.png`), omitBackground: true});
    }
  }
  await browser.close();
}

void drawIcons();
