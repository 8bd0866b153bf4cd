import {all, type Savings} from './measure-hook.ts';

/** Below both of these a hook is not worth what it costs to look after. */
const worth = {kb: 1, ms: 10};

const kb = (bytes: number) => bytes / 1024;
const signed = (value: number, digits: number) => {
  if (Number.isNaN(value)) return 'not measured';
  const text = value.toFixed(digits);
  return Number(text) === 0 ? '0' : text.replace('-', '−');
};

/** Whether what a hook saves is worth having it: a kilobyte of any kind, a request, or ten milliseconds, if measured. */
export function isWorthIt({html, css, js, font, requests, ...times}: Savings): boolean {
  const size = kb(html + css + js + font);
  return (
    size >= worth.kb ||
    requests >= 1 ||
    times.fetchedKb >= worth.kb ||
    [times.paintMs, times.hydratedMs, times.longestMs].some((each) => each >= worth.ms)
  );
}

/** What each hook saves, as a table of Markdown: a lesson's mean weight, and how one lesson loads on a slow phone. */
export function tableOf(savings: readonly Savings[]): string {
  const head = [
    'Hook',
    'HTML, KB',
    'CSS, KB',
    'JavaScript, KB',
    'Requests',
    'Fetched in all, KB',
    'First paint, ms',
    'Hydrated, ms',
    'Longest task, ms',
  ];
  const rows = savings.map((each) => [
    `${each.name === all ? all : `\`${each.name}\``}${isWorthIt(each) ? '' : ' (too little)'}`,
    signed(kb(each.html), 1),
    signed(kb(each.css), 1),
    signed(kb(each.js), 1),
    signed(each.requests, 1),
    signed(each.fetchedKb, 0),
    signed(each.paintMs, 0),
    signed(each.hydratedMs, 0),
    signed(each.longestMs, 0),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, place) => (place === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}
