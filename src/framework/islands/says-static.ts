import {readFileSync} from 'node:fs';

/**
 * How a component's file says that it only draws: its first statement is `'use static';`, in the manner of React's own
 * `'use client'`. A directive costs nothing in any bundle, stands where a reader of the file looks first, needs no
 * import, and can be searched for.
 */
const directive = /^(\/\*[\s\S]*?\*\/|\/\/.*\n|\s)*['"]use static['"]/;

/** Whether a file, by its place in the repository, may be a component of the site that says so. */
export function mayBeStatic(file: string): boolean {
  return /^src\/(?!framework\/).+(?<!\.test)\.tsx$/.test(file);
}

const known = new Map<string, boolean>();

export function saysStatic(file: string): boolean {
  const says = known.get(file) ?? directive.test(readFileSync(file, 'utf8'));
  // In development a component may change.
  if (process.env.NODE_ENV === 'production') known.set(file, says);
  return says;
}
