/**
 * The server puts a mark before each run of text that scripts leave alone (src/components/Kept): `<template data-kept>`.
 * Here the mark goes and its name moves to the element behind it, so that no page has an element that means nothing.
 *
 * @throws where no element follows
 */
export function settleMarks(html: string, page: string): string {
  const settled = html.replace(
    /<template data-kept="?([\w/-]+)"?><\/template>\s*<([a-z][\w-]*)/g,
    '<$2 data-kept="$1"',
  );
  const left = /<template data-kept[^>]*>.{0,80}/.exec(settled);
  if (left) {
    throw new Error(
      `${page}: a run of text begins with no element: ${left[0]}\n  Mend: what stands first in it must draw an element, or say 'use client'.`,
    );
  }
  return settled;
}
