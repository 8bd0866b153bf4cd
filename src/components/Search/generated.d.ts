/** Written at build by src/plugins/output/search: all that can be found. */
declare module '@generated/search/default/index.json' {
  const findables: readonly import('../../core/finding/findable.ts').Findable[];
  export default findables;
}
