import {useRef, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import reviewed from '@generated/review/default/reviewed.json';
import {summaryOf} from '../../core/learning/summary.ts';
import {inWords, summaryText, type SummaryInWords} from '../../core/learning/summary-words.ts';
import {printOnly} from '../../hooks/printOnly.ts';
import {saveText} from '../../hooks/saveText.ts';
import {useLearningPath} from '../../hooks/useLearningPath.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import {useToday} from '../../hooks/useToday.ts';
import controls from '../../css/controls.module.css';
import {dares, workbenchExercises} from '../../labs/challenges.ts';
import CopyText from '../CopyText/index.tsx';
import {dayInFull} from '../Review/days.ts';
import styles from './styles.module.css';

/** What can be done on this site, besides the lessons. */
const doable = {
  questions: reviewed.questions.flatMap(({questions: asked}) => asked.map(({id}) => id)),
  dares: dares(),
  exercises: workbenchExercises(),
};

/** The summary itself, and the ways out of this page. */
export default function Paper(): ReactNode {
  const paper = useRef<HTMLElement>(null);
  const words = useWords();
  const text = summaryText(words);
  return (
    <>
      <p className={controls.row}>
        <button
          type="button"
          className={controls.small}
          onClick={() => {
            if (paper.current) printOnly(paper.current);
          }}
        >
          Print the summary
        </button>
        <CopyText key={text} label="Copy as Markdown" text={text} />
        <button
          type="button"
          className={controls.small}
          onClick={() => saveText('distributed-systems-bootcamp-summary.md', 'text/markdown', text)}
        >
          Save as Markdown
        </button>
      </p>
      <article ref={paper} className={styles.paper} aria-label="Summary" key={text}>
        <Parts {...words} />
      </article>
    </>
  );
}

function useWords(): SummaryInWords {
  const steps = useLearningPath();
  const {record} = useProgress();
  const day = useToday();
  const [home, labs] = [useBaseUrl('/'), useBaseUrl('/labs/')];
  const whole = (address: string): string => new URL(address, window.location.href).href;
  return inWords(summaryOf(record, {steps, ...doable}), {
    day,
    inFull: dayInFull,
    site: whole(home),
    labs: whole(labs),
  });
}

function Parts({title, intro, parts}: SummaryInWords): ReactNode {
  return (
    <>
      <h3>{title}</h3>
      <p>{intro}</p>
      {parts.map(({heading, sentences, rows}) => (
        <section key={heading} aria-label={heading}>
          <h4>{heading}</h4>
          <p>{sentences}</p>
          {rows.length > 0 && (
            <ul>
              {rows.map((row) => (
                <li key={row.title + row.rest}>
                  {row.replay === null ? row.title : <a href={row.replay}>{row.title}</a>}: {row.rest}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
