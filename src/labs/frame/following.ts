/** What comes after `now` in a list, and after the last the first; `now` itself if it is none of them. */
export function following<Name extends string>(names: readonly Name[], now: Name): Name {
  return names[(names.indexOf(now) + 1) % names.length] ?? now;
}
