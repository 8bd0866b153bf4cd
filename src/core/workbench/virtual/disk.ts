/** Letters that a node's disk holds. */
const MOST = 1_000_000;

/** What a node keeps when it is killed: texts by key. */
export class Disk {
  private readonly held = new Map<string, string>();
  private used = 0;

  get contents(): readonly (readonly [key: string, text: string])[] {
    return [...this.held];
  }

  /** @returns whether there was room for it. */
  keep(key: string, text: string): boolean {
    const old = this.held.get(key);
    const used = this.used + key.length + text.length - (old === undefined ? 0 : key.length + old.length);
    if (used > MOST) return false;
    this.held.set(key, text);
    this.used = used;
    return true;
  }
}
