const FIRST_CAPACITY = 256;

/**
 * A set of rows of small whole numbers, all of one width: the configurations that a search has seen (Lowe's
 * memoisation). Rows are compared in full, so two configurations are never taken for one. Nothing is allocated for
 * a row but its place in one growing array.
 */
export class Visited {
  private rows: Int32Array;
  /** For each hash: 1 + the row that is there, or 0. */
  private table = new Int32Array(2 * FIRST_CAPACITY);
  private count = 0;

  constructor(private readonly width: number) {
    this.rows = new Int32Array(width * FIRST_CAPACITY);
  }

  /** Of the rows and their places in the table. */
  get bytes(): number {
    return this.rows.byteLength + this.table.byteLength;
  }

  /** Adds a copy of the row. `false` if it is there already. */
  add(row: Int32Array): boolean {
    let slot = this.find(row);
    if (this.table[slot] !== 0) return false;
    if ((this.count + 1) * this.width > this.rows.length) {
      this.grow();
      slot = this.find(row);
    }
    this.rows.set(row, this.count * this.width);
    this.count += 1;
    this.table[slot] = this.count;
    return true;
  }

  private find(row: Int32Array): number {
    const mask = this.table.length - 1;
    let slot = hash(row) & mask;
    for (let held = this.table[slot]; held !== undefined && held !== 0; held = this.table[slot]) {
      if (this.holds(held - 1, row)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private holds(place: number, row: Int32Array): boolean {
    const start = place * this.width;
    for (let i = 0; i < this.width; i++) if (this.rows[start + i] !== row[i]) return false;
    return true;
  }

  private grow(): void {
    const rows = new Int32Array(2 * this.rows.length);
    rows.set(this.rows);
    this.rows = rows;
    this.table = new Int32Array(2 * this.table.length);
    for (let place = 0; place < this.count; place++) {
      const row = rows.subarray(place * this.width, (place + 1) * this.width);
      this.table[this.find(row)] = place + 1;
    }
  }
}

/** FNV-1a over the words, with the last bits mixed as in MurmurHash3. */
function hash(row: Int32Array): number {
  let mixed = 0x811c9dc5;
  for (const word of row) mixed = Math.imul(mixed ^ word, 0x01000193) ^ (mixed >>> 15);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
