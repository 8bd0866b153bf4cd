import {nameOf, until, type Place, type Role, type Visitor} from './visitor.ts';

/* What a reader sees and does, in any engine: each waits for what it names. */

export const the = (role: Role, name: RegExp, within?: Place): Place => ({
  role,
  name,
  ...(within ? {within} : {}),
});

export const title = (name: RegExp): Place => the('heading', name);

export const seen = (visitor: Visitor, place: Place): Promise<true> =>
  until(nameOf(place), async () => (await visitor.sees(place)) || undefined);

export const checked = (visitor: Visitor, place: Place): Promise<true> =>
  until(`${nameOf(place)} to be checked`, async () => (await visitor.isChecked(place)) || undefined);

/** Waits for words anywhere in the page. */
export const says = (visitor: Visitor, words: RegExp): Promise<true> =>
  until(
    `the words ${words}`,
    async () => words.test(await visitor.evaluate(() => document.body.innerText)) || undefined,
  );

/** Waits for words in the verdict of the page's lab. */
export const judged = (visitor: Visitor, words: RegExp): Promise<true> =>
  until(`the verdict ${words}`, async () => {
    const verdict = await visitor.evaluate(
      () => document.querySelector<HTMLElement>('[data-live] [data-verdict]')?.innerText ?? '',
    );
    return words.test(verdict) || undefined;
  });

export const leadsTo = (visitor: Visitor, address: RegExp): Promise<true> =>
  until(
    `the address ${address}`,
    async () => address.test(await visitor.evaluate(() => location.href)) || undefined,
  );

/** Until then the buttons of the first picture stand there, which are replaced, and perhaps another scenario. */
export const labIsLive = (visitor: Visitor): Promise<true> =>
  until('the lab to be hydrated', () =>
    visitor.evaluate(() => document.querySelector('[data-live]') !== null || undefined),
  );

/** Writes into a field in place of what stands there. */
export async function write(visitor: Visitor, field: Place, text: string): Promise<void> {
  await visitor.click(field);
  await visitor.control('a');
  await visitor.type(text);
}
