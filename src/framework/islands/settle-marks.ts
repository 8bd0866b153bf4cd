/**
 * The server puts a mark before each run of static text: `<template data-static>`. Here the mark goes and its name moves
 * to the element behind it, so that no page has an element that means nothing.
 *
 * @throws where no element follows
 */
export function settleMarks(html: string, page: string): string {
  const settled = html.replace(
    /<template data-static="?([\w/-]+)"?><\/template>\s*<([a-z][\w-]*)/g,
    '<$2 data-static="$1"',
  );
  const left = /<template data-static[^>]*>.{0,80}/.exec(settled);
  if (left) {
    throw new Error(
      `${page}: a run of static text begins with no element: ${left[0]}\n  Remedy: what stands first in it must draw an element, or must not say 'use static'.`,
    );
  }
  return settled;
}
