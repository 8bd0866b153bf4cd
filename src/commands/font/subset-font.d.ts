/** The part of subset-font 2.5 that the command uses; the package has no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'woff' | 'sfnt';
    /** Axes of a variable font to narrow, by tag. */
    variationAxes?: Record<string, {min: number; max: number}>;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
