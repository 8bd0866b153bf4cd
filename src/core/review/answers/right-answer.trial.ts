import type {Instance} from '../instance.ts';

/**
 * The right answer of a skill once more, from what the reader is shown alone: its words, its table, its picture. Where the
 * skill runs something, this takes the closed form, and the other way round; where the skill asks a checker, this tries
 * everything.
 */
export type RightAnswer = (instance: Instance) => string;
