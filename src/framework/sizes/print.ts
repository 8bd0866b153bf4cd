import type {Weight} from './measure.ts';

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const right = (cell: string) => cell.padStart(8);

/** Prints what a first visit to each page is sent. */
export function printSizes(weights: Map<string, Weight>): void {
  const rows = [...weights].map(([page, weight]) => {
    const total = weight.html + weight.css + weight.js + weight.font;
    return [`/${page}`, ...[weight.html, weight.css, weight.js, weight.font, total].map(kilobytes)];
  });
  const table = [['first load, KB (gzip)', 'html', 'css', 'js', 'font', 'all'], ...rows];
  console.log(table.map(([page = '', ...cells]) => page.padEnd(40) + cells.map(right).join('')).join('\n'));
}
