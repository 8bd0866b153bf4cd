import type {TextTable} from '../../views/TextTable/table.ts';

/** A lab in words, for those whom no picture and no button reaches: what it shows before anybody acts. */
export interface LabText {
  readonly title: string;
  readonly intro: string;
  readonly parts: readonly LabPart[];
}

/** What is said, and the table that it is said about. */
export interface LabPart {
  readonly said: string;
  readonly table?: TextTable;
}

/** A lab's text from the name of a preset; an unknown name is an error that lists what there is. */
export type TellLab = (preset: string) => LabText;
