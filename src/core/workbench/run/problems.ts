/** Problems of one kind that are told of each node. */
const TOLD = 3;

/** What nodes did wrong without its being a wrong answer, in sentences; after the first few of a kind they are counted. */
export class Problems {
  private readonly told: string[] = [];
  private readonly counts = new Map<string, number>();

  /** @param kind problems that are counted together. */
  add(kind: string, sentence: string): void {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    if (count <= TOLD) this.told.push(sentence);
  }

  get sentences(): readonly string[] {
    const more = [...this.counts]
      .filter(([, count]) => count > TOLD)
      .map(([kind, count]) => `${count - TOLD} more of this kind: ${kind}.`);
    return [...this.told, ...more];
  }
}
