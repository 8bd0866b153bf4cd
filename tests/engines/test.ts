import {expect, test as base} from '@playwright/test';
import {maySkip} from '@site/src/commands/browsers/may-skip.ts';
import {findFirefox} from '@site/src/commands/browsers/find-firefox.ts';
import {findWebKit} from '@site/src/commands/browsers/find-webkit.ts';
import {startChromium} from './chromium.ts';
import {startFirefox} from './firefox.ts';
import {openHost, type EngineHost} from './host.ts';
import type {Engine, Visitor} from './visitor.ts';
import {startWebKit} from './webkit.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** How each engine is started; undefined where this machine does not have it. */
const starts: Record<EngineName, () => (() => Promise<Engine>) | undefined> = {
  chromium: () => startChromium,
  firefox: () => {
    const path = findFirefox();
    return path === undefined ? undefined : () => startFirefox(path);
  },
  webkit: () => {
    const programs = findWebKit();
    return programs && (() => startWebKit(programs));
  },
};

const missing: Record<EngineName, string> = {
  chromium: '',
  firefox:
    'Firefox is not on this machine. Install it (apt-get install firefox-esr) or name it: FIREFOX_PATH=…',
  webkit: 'WebKitGTK is not on this machine. Install it: apt-get install webkit2gtk-driver xvfb',
};

/** Tests of the main path, each in the engine of its project (playwright.config.ts), with a profile and a host of its own. */
export const test = base.extend<
  {visitor: Visitor; host: EngineHost; isQuiet: boolean},
  {engineName: EngineName; engine: Engine | undefined}
>({
  engineName: ['chromium', {option: true, scope: 'worker'}],
  engine: [
    async ({engineName}, use) => {
      const engine = await starts[engineName]()?.();
      await use(engine);
      await engine?.close();
    },
    {scope: 'worker', timeout: 180_000},
  ],
  /** Whether a visit in which anything is complained of fails. */
  isQuiet: [true, {option: true}],
  host: async ({engineName}, use) => {
    const host = await openHost({isWatched: engineName === 'webkit'});
    await use(host);
    host.cut();
  },
  visitor: async ({engine, engineName, isQuiet, host}, use, {skip}) => {
    if (engine === undefined) return skip(maySkip(missing[engineName]), missing[engineName]);
    const visitor = await engine.visit();
    await use(visitor);
    const complaints = await visitor.complaints();
    await visitor.close();
    // Not before: a page may still prefetch when its test ends, and a host that is gone would be complained of.
    host.cut();
    if (isQuiet) expect(complaints, 'errors, warnings and violations of the policy').toEqual([]);
  },
});
