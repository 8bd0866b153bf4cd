import type {BookPlan} from '../plan.ts';
import {chapterOf, type Pages} from './chapter.ts';
import {contents} from './contents.ts';
import {titlePage} from './title-page.ts';

/**
 * Turns the Start page that it runs in into the book: a title page, the contents, and the text of each page that the
 * menu leads to, in its order. Ids get their page's name in front, and links between the pages become links inside the
 * book; links to what is not in it name the site's address. Returns the links that lead nowhere.
 */
export async function assemble({title, leaveOut, atMost = Infinity}: BookPlan): Promise<string[]> {
  const start = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const menu = document.querySelectorAll<HTMLAnchorElement>('#site-menu a[href]');
  const addresses = [...new Set([...menu].map(({href}) => href.replace(/#.*/, '')))]
    .filter((address) => !leaveOut.some((each) => address === start + each))
    .slice(0, atMost);
  const pages: Pages = {
    addresses,
    nameOf: (address) => address.slice(start.length).replaceAll('/', '-') || 'start-',
  };
  const book = document.createElement('main');
  const chapters = await Promise.all(addresses.map((address) => chapterOf(address, pages)));
  book.append(titlePage(title, start), contents(chapters), ...chapters);
  document.body.replaceChildren(book);
  document.title = title;
  await document.fonts.ready;
  return [...book.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((target) => document.getElementById(decodeURIComponent(target.slice(1))) === null);
}
