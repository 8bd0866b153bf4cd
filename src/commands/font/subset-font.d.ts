/** The part of subset-font 2.5 that is used here; the package has no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'woff' | 'sfnt';
    /** Axes of a variable font to narrow, or to fix at a value, by tag. */
    variationAxes?: Record<string, {min: number; max: number} | number>;
    /** Leaves out the glyphs that only a feature of OpenType puts in the place of others. */
    noLayoutClosure?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
