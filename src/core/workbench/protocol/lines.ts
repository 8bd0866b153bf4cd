/** Letters of the longest line that is taken: a read of a hundred thousand elements is shorter. */
export const LONGEST_LINE = 8 * 1024 * 1024;

/** Cuts text that comes in pieces into lines. A line that is too long is given up, and the next one is taken again. */
export class Lines {
  private pieces: string[] = [];
  private length = 0;
  private skipping = false;

  /**
   * @param onLine hears each line, without its end (`\n` or `\r\n`).
   * @param onTooLong hears once of each line of more than `longest` letters, with its beginning.
   */
  constructor(
    private readonly onLine: (line: string) => void,
    private readonly onTooLong: (beginning: string) => void,
    private readonly longest = LONGEST_LINE,
  ) {}

  add(piece: string): void {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      this.keep(piece.slice(from, end));
      this.endLine();
      from = end + 1;
    }
    this.keep(piece.slice(from));
  }

  /** No more will come: what is left is a line too. */
  end(): void {
    if (this.length > 0) this.endLine();
  }

  private keep(piece: string): void {
    if (this.skipping || piece === '') return;
    this.pieces.push(piece);
    this.length += piece.length;
    if (this.length <= this.longest) return;
    this.skipping = true;
    this.onTooLong(this.pieces.join('').slice(0, 1000));
    this.pieces = [];
    this.length = 0;
  }

  private endLine(): void {
    const line = this.pieces.join('').replace(/\r$/, '');
    const isWhole = !this.skipping;
    this.pieces = [];
    this.length = 0;
    this.skipping = false;
    if (isWhole) this.onLine(line);
  }
}
