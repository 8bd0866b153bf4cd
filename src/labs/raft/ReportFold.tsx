import {useRef, type ReactNode} from 'react';
import {printOnly} from '../../hooks/printOnly.ts';
import {saveText} from '../../hooks/saveText.ts';
import TextTable from '../../views/TextTable/index.tsx';
import Timeline from '../../views/Timeline/index.tsx';
import parts from '../frame/parts.module.css';
import type {Judgement} from './judgement.ts';
import {reportMarkdown} from './report-markdown.ts';
import Deed from './Deed.tsx';
import {reportOf, type Report} from './report.ts';
import type {Session} from './session.ts';
import styles from './styles.module.css';
import {seconds} from './words.ts';

interface Props {
  readonly session: Session;
  readonly judgement: Judgement;
  /** The address that replays the run. */
  readonly link: string | null;
  /** The history as check-history reads it. */
  readonly lines: () => string;
}

/** A report of the run up to the moment that is looked at: to read, to print, to take along. */
export default function ReportFold({session, judgement, link, lines}: Props): ReactNode {
  const box = useRef<HTMLElement>(null);
  const report = reportOf(session, judgement);
  const whole = () => (link === null ? null : new URL(link, window.location.href).href);
  return (
    <article ref={box} className={styles.report} aria-label="Report of this run">
      <p>
        <strong>{report.title}.</strong> {report.verdict}
      </p>
      <p>{link === null ? 'This run is too long for a link.' : <a href={link}>Replay this run</a>}</p>
      <div className={styles.row} data-not-printed="">
        <Deed
          press={() => {
            if (box.current) printOnly(box.current);
          }}
        >
          Print the report
        </Deed>
        <Deed
          press={() => {
            saveText('raft-report.md', 'text/markdown', reportMarkdown(report, whole()));
          }}
        >
          Save the report as Markdown
        </Deed>
        <Deed
          press={() => {
            saveText('raft-history.jsonl', 'application/jsonl', lines());
          }}
        >
          Save its history as JSON Lines
        </Deed>
      </div>
      <Findings {...report} />
    </article>
  );
}

function Findings({cluster, schedule, counts, moments, excerpt, bands, from, to}: Report): ReactNode {
  return (
    <>
      <TextTable table={cluster} caption="Cluster" className={parts.log} />
      <TextTable table={schedule} caption="What the nemesis did" className={parts.log} />
      <TextTable table={counts} caption="Operations" className={parts.log} />
      <p>
        The end of the run, from {seconds(from)} to {seconds(to)}:
      </p>
      <Timeline
        operations={excerpt}
        bands={bands.filter((band) => band.to >= from)}
        title="Requests at the end of the run"
        clock="microseconds"
      />
      <TextTable table={moments} caption="What mattered in it" className={parts.log} />
    </>
  );
}
