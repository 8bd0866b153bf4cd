import type {MouseEvent, ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import {saveText} from '../../hooks/saveText.ts';
import {useCopy} from '../../hooks/useCopy.ts';
import {embedHtml} from './embed-html.ts';
import styles from './Share.module.css';

interface Props {
  /** Names the files: `partition`. */
  readonly name: string;
  readonly title: string;
  /** The address that shows this moment to somebody else; `null` if it is too long for an address. */
  readonly link: string | null;
  /** Where the history lab judges what clients saw here; absent where there is no history, `null` if it is too long. */
  readonly judge?: string | null;
  /** Where the models lab judges it by every model; absent where there is no history of registers, `null` if it is too long. */
  readonly models?: string | null;
  /** What one may do where it is too long. */
  readonly tooLong?: string;
  /** What happened, an object a line, and what reads such a file. */
  readonly lines: () => string;
}

/** Takes a run elsewhere: to somebody else, to another checker, into a text, into another page. */
export default function Share({
  name,
  title,
  link,
  judge,
  models,
  tooLong = 'Too long for a link: save it as JSON Lines.',
  lines,
}: Props): ReactNode {
  const [copied, copy] = useCopy();
  const [html, copyHtml] = useCopy();
  const whole = () => (link === null ? '' : new URL(link, window.location.href).href);
  const picture = (kind: 'svg' | 'png') => (event: MouseEvent<HTMLElement>) => {
    saveStage(event.currentTarget, `${name}.${kind}`, title);
  };
  return (
    <div className={styles.share} role="group" aria-label="Pass this run on">
      <Deed press={link === null ? null : () => copy(whole())}>Copy link</Deed>
      <Judges judge={judge} models={models} />
      <Deed onClick={picture('svg')}>Save as SVG</Deed>
      <Deed onClick={picture('png')}>Save as PNG</Deed>
      <Deed
        press={() => {
          saveText(`${name}.jsonl`, 'application/jsonl', lines());
        }}
      >
        Save as JSON Lines
      </Deed>
      <Deed press={link === null ? null : () => copyHtml(embedHtml(whole(), title))}>
        Copy HTML to embed it
      </Deed>
      <p role="status" className={styles.said}>
        <span key={`${String(link === null)}${copied}`}>{link === null ? tooLong : copied}</span>
        <span key={`html ${html}`}>{html === '' ? '' : `HTML: ${html}`}</span>
      </p>
    </div>
  );
}

/** Links to the labs that judge. */
function Judges({judge, models}: Partial<Pick<Props, 'judge' | 'models'>>): ReactNode {
  const links = [
    [judge, 'Judge this run in the history lab'],
    [models, 'Judge it by every model'],
  ] as const;
  return links.map(([href, name]) =>
    href === undefined || href === null ? null : (
      <a key={name} className={styles.link} href={href}>
        {name}
      </a>
    ),
  );
}

function saveStage(within: HTMLElement, file: string, title: string): void {
  const stage = within.closest('[data-lab]')?.querySelector('[data-stage]');
  if (!(stage instanceof HTMLElement)) return;
  // Few need it, so it is fetched when somebody does.
  void import('../../hooks/savePicture.ts').then(({savePicture}) => savePicture(stage, file, title));
}

interface DeedProps {
  readonly press?: (() => void) | null;
  readonly onClick?: (event: MouseEvent<HTMLElement>) => void;
  readonly children: string;
}

function Deed({press, onClick, children}: DeedProps): ReactNode {
  return (
    <button
      type="button"
      className={controls.inset}
      aria-disabled={press === null}
      onClick={onClick ?? press ?? undefined}
    >
      {children}
    </button>
  );
}
