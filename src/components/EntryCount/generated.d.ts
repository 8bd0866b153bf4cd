/** Written at build by src/plugins/data/library: how many entries stand on each page. */
declare module '@generated/library/default/counts.json' {
  const counts: Record<string, number>;
  export default counts;
}
