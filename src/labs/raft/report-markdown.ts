import type {TextTable} from '../../views/TextTable/table.ts';
import type {Report} from './report.ts';
import {textTimeline} from './text-timeline.ts';
import {seconds} from './words.ts';

/**
 * A report as Markdown.
 * @param link the address that replays the run; null where it would be too long
 */
export function reportMarkdown(report: Report, link: string | null): string {
  const {title, verdict, cluster, schedule, counts, moments, excerptTable, from, to} = report;
  return (
    [
      `# ${title}`,
      `**${verdict}**`,
      link === null
        ? 'This run is too long for a link; its history comes in a file of its own.'
        : `Replay it: <${link}>`,
      `## Cluster\n\n${table(cluster)}`,
      `## Nemesis\n\n${table(schedule)}`,
      `## Operations\n\n${table(counts)}`,
      `## The end of the run, from ${seconds(from)} to ${seconds(to)}`,
      `\`\`\`text\n${textTimeline(report)}\n\`\`\``,
      table(excerptTable),
      `## What mattered in it\n\n${table(moments)}`,
      'Judge its history again: `npm run check-history -- --spec register raft-history.jsonl`.',
    ].join('\n\n') + '\n'
  );
}

function table({head, rows}: TextTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
