/**
 * Leaves fields out of a value that Docusaurus has generated: `a.b` is one field, `a.*.b` that of every entry of `a`.
 * Plain JavaScript, because the bundler loads it without our TypeScript set-up.
 * @this {{getOptions: () => {fields: string[], found: (field: string) => void}, resourcePath: string}}
 * @param {string} source JSON, or a module whose default export is JSON
 */
export default function leaveOut(source) {
  const {fields, found} = this.getOptions();
  const start = source.indexOf('{');
  const end = source.lastIndexOf('}') + 1;
  let value;
  try {
    value = JSON.parse(source.slice(start, end));
  } catch {
    throw new Error(
      `The hook generated-data (src/framework/bundle) cannot read ${this.resourcePath}: it holds no JSON object. Remedy: adapt src/framework/bundle/generated-data.ts, or build with WITHOUT=generated-data until somebody has.`,
    );
  }
  for (const field of fields) if (without(value, field.split('.'))) found(field);
  return source.slice(0, start) + JSON.stringify(value) + source.slice(end);
}

/**
 * @param {unknown} value
 * @param {string[]} path
 * @returns {boolean} whether there was such a field
 */
function without(value, [key, ...rest]) {
  if (typeof value !== 'object' || value === null || key === undefined) return false;
  const fields = /** @type {Record<string, unknown>} */ (value);
  if (key === '*')
    return Object.values(fields)
      .map((each) => without(each, rest))
      .includes(true);
  if (rest.length > 0) return without(fields[key], rest);
  const was = key in fields;
  delete fields[key];
  return was;
}
