/**
 * Leaves fields out of a value that the framework has generated: `a.b` is one field, `a.*.b` that of every entry of
 * `a`. Plain JavaScript, because the bundler loads it without our TypeScript set-up.
 * @this {{getOptions: () => {fields: string[]}}}
 * @param {string} source JSON, or a module whose default export is JSON
 */
export default function leaveOut(source) {
  const start = source.indexOf('{');
  const end = source.lastIndexOf('}') + 1;
  const value = JSON.parse(source.slice(start, end));
  for (const field of this.getOptions().fields) without(value, field.split('.'));
  return source.slice(0, start) + JSON.stringify(value) + source.slice(end);
}

/**
 * @param {unknown} value
 * @param {string[]} path
 */
function without(value, [key, ...rest]) {
  if (typeof value !== 'object' || value === null || key === undefined) return;
  const fields = /** @type {Record<string, unknown>} */ (value);
  if (key === '*') for (const each of Object.values(fields)) without(each, rest);
  else if (rest.length > 0) without(fields[key], rest);
  else delete fields[key];
}
