import {explanationOf} from '../../core/checking/wording.ts';
import {chronicleOf} from '../../core/protocols/raft/run/chronicle.ts';
import type {Judgement} from './judgement.ts';
import {causeInWords, factInWords} from './log-words.ts';
import {presetOf} from './scenarios.ts';
import {isTapeFull, nextMoment, type Session} from './session.ts';
import {promises} from './promises.ts';
import {breachInWords, momentInWords, seconds} from './words.ts';

/** The caption beside the picture: the situation, and once the reader has moved what has just happened. */
export function captionOf(session: Session): {readonly text: string; readonly time?: string} {
  const {setup, at} = session;
  const {intro, from} = presetOf(setup.preset);
  if (at === from && session.acts.length === 0 && setup.hunter === null) return {text: intro};
  return {text: justNow(session), time: seconds(at)};
}

/** What the newest entry has done or, while time runs, the last thing that was worth telling. */
function justNow(session: Session): string {
  const {tape, length, playing} = session;
  const {moments} = chronicleOf(tape.recording);
  const now = moments.filter((moment) => moment.length === length);
  const told =
    now.length > 0 ? now : playing === 'no' ? [] : moments.filter((each) => each.length <= length).slice(-1);
  if (told.length > 0) {
    const struck = session.armed.find((each) =>
      told.some((moment) => moment.kind === 'fault' && each.struck?.begin.includes(moment.command)),
    );
    return `${struck?.told ?? ''}${told.map(momentInWords).join('; ')}.`;
  }
  const entry = tape.recording.log[length - 1];
  if (!entry) return '';
  return `${[causeInWords(entry.cause), ...entry.facts.filter(({kind}) => kind !== 'sent').map(factInWords)].join('; ')}.`;
}

/** Why nothing more happens by itself; empty while something will. */
export function endInWords(session: Session): string {
  if (!isTapeFull(session) && nextMoment(session) !== null) return '';
  return 'The tape ends here. Step back, or begin again.';
}

/** What a screen reader hears: at a pause and on a step where things stand; while time runs only the verdict. */
export function announce(session: Session, judgement: Judgement): string {
  const verdict = verdictInWords(judgement);
  if (session.playing !== 'no') return `Playing; ${verdict.word}.`;
  return [
    `${seconds(session.at)}: ${justNow(session)} ${verdict.word}: ${verdict.sentence}`,
    endInWords(session),
  ]
    .filter(Boolean)
    .join(' ');
}

export interface VerdictWords {
  readonly tone: 'ok' | 'wrong' | 'unknown';
  readonly word: string;
  readonly sentence: string;
}

/** All that a run is judged by, as one verdict. */
export function verdictInWords({history, verdict, breach, broke, answered}: Judgement): VerdictWords {
  const {word, reason} = explanationOf(history, verdict);
  if (breach) {
    const broken = `${promises[breach.invariant]} is broken`;
    return {tone: 'wrong', word: broken, sentence: `${breachInWords(breach)}.`};
  }
  if (broke === 'linearizability') return {tone: 'wrong', word, sentence: reason};
  if (broke === 'progress') {
    const sentence = 'All links work, a majority is up, and for long nobody has been answered.';
    return {tone: 'wrong', word: 'No progress', sentence};
  }
  if (verdict.kind === 'unknown') return {tone: 'unknown', word, sentence: reason};
  if (answered === 0) {
    const sentence = 'Nothing is broken, and nothing was answered: that is no pass.';
    return {tone: 'unknown', word: 'Nothing shown yet', sentence};
  }
  const times = answered === 1 ? 'answer fits' : 'answers fit';
  const sentence = `The five properties of figure 3 held after every event, and ${answered} ${times} into one order.`;
  return {tone: 'ok', word: 'All promises kept', sentence};
}
