/** Written at build by src/plugins/data/review: the terms and questions that can be reviewed. */
declare module '@generated/review/default/reviewed.json' {
  const reviewed: {
    readonly terms: readonly import('../../core/review/term-question.ts').Term[];
    readonly questions: readonly {
      readonly lesson: string;
      readonly questions: readonly {readonly id: string; readonly prompt: string}[];
    }[];
  };
  export default reviewed;
}

/** Written there too: the lessons' questions, by id. */
declare module '@generated/review/default/questions.js' {
  const questions: Readonly<Record<string, import('react').ComponentType>>;
  export default questions;
}

/** Written there too, for who takes the questions elsewhere: each with its answer. */
declare module '@generated/review/default/notes.json' {
  const notes: readonly import('../../core/review/anki.ts').Note[];
  export default notes;
}
