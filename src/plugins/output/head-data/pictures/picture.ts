/** What a page's picture says. */
export interface Picture {
  readonly title: string;
  /** Where the page stands: 'Step 2 of 5', 'Labs'; may be empty. */
  readonly place: string;
  /** What else there is to say: 'about 40 minutes'; may be empty. */
  readonly note: string;
  /** The step that the page is, from 1; null for a page that is none. */
  readonly step: number | null;
  /** What each step of the path leads to. */
  readonly gives: readonly string[];
}

export interface Font {
  readonly weight: 400 | 600;
  readonly data: Buffer;
}

export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly event: string;
  readonly message: string;
}

/** What pictures are drawn with. */
export interface Materials {
  readonly site: string;
  readonly fonts: readonly Font[];
  readonly colours: Colours;
}

/** The picture in words, for those who do not see it. */
export function inWords({title, step, gives}: Picture): string {
  const own = step === null ? '' : ` Step ${step}, which leads to ${gives[step - 1] ?? ''}, is filled in.`;
  return `${title}. Beside it the path as a space-time diagram: ${gives.length} events on a line, and from each a message.${own}`;
}
