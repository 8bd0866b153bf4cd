import type {DiagramEventKind} from '../../simulation/diagram.ts';
import type {Json} from '../json.ts';
import {isClient, typeOf, type Body} from '../protocol/message.ts';
import type {Command, Entry, Fact} from '../run/journal.ts';

const whom = (name: string): string => (isClient(name) ? 'a client' : name);
/** At the beginning of a sentence; a node's name stays as it is. */
const beginning = (name: string): string => (isClient(name) ? 'A client' : name);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Mostly an error is a name or a number, and a text. */
function errorInWords(error: Json): string {
  const isPlain = Array.isArray(error) && error.every((each) => typeof each !== 'object');
  return isPlain ? error.join(': ') : JSON.stringify(error);
}

/** What an entry is about. */
interface Told {
  readonly kind: DiagramEventKind;
  /** In a few words, for the picture. */
  readonly label: string;
  readonly says: readonly string[];
}

/** How an entry is drawn, and what it says before what came of it. */
export function causeInWords({cause, facts}: Entry): Told {
  if (cause.kind === 'command') return commandInWords(cause.command);
  if (cause.kind !== 'deliver') {
    const says = cause.kind === 'timer' ? [`A timer of ${cause.node} is due.`] : [];
    return {kind: cause.kind === 'timer' ? 'timeout' : 'step', label: '', says};
  }
  const {src, dest, body} = cause.message;
  const lost = facts.find((fact) => fact.kind === 'lost');
  const what = `${bodyInWords(body)} from ${whom(src)}`;
  if (lost?.kind !== 'lost') return {kind: 'receive', label: '', says: [`${beginning(dest)} gets ${what}.`]};
  const why = {
    cut: 'the link is cut',
    chance: 'by chance',
    crashed: 'it is down',
    nobody: 'nobody waits for it any more',
  };
  return {
    kind: 'step',
    label: '',
    says: [`${bodyInWords(body)} from ${whom(src)} does not reach ${whom(dest)}: ${why[lost.why]}.`],
  };
}

function commandInWords(command: Command): Told {
  switch (command.kind) {
    case 'cut': {
      const links = command.links.map((link) => link.replace('>', ' to ')).join(', ');
      return {kind: 'step', label: '', says: [`The links are cut from ${links}.`]};
    }
    case 'heal':
      return {kind: 'step', label: '', says: ['All links are whole again.']};
    case 'crash':
      return {
        kind: 'crash',
        label: 'killed',
        says: [`${command.node} is killed; what it had in memory is gone.`],
      };
    case 'restart':
      return {kind: 'restart', label: 'starts again', says: [`${command.node} starts again.`]};
    case 'pause':
      return {kind: 'step', label: 'paused', says: [`${command.node} is paused.`]};
    default:
      return {kind: 'step', label: 'resumes', says: [`${command.node} goes on.`]};
  }
}

/** What came of it, in sentences. The first says who does it, the others go on with “It”. */
export function factsInWords(facts: readonly Fact[], who: string): readonly string[] {
  const said: string[] = [];
  for (const fact of facts) said.push(...factInWords(fact, said.length === 0 ? who : 'It'));
  return said;
}

function factInWords(fact: Fact, who: string): readonly string[] {
  const at = 'line' in fact && fact.line !== undefined ? ` (line ${fact.line})` : '';
  switch (fact.kind) {
    case 'sent': {
      const {src, dest, body} = fact.message;
      if (fact.copy === true) return [`The network makes a second one of ${bodyInWords(body)}.`];
      return isClient(src) ? [] : [`${who} sends ${bodyInWords(body)} to ${whom(dest)}${at}.`];
    }
    case 'logged':
      return [`${who} logs: ${fact.text}${at}.`];
    case 'exited':
      return [`${who} ends: it ${fact.status}.`];
    case 'recorded': {
      const {type, f, node, value, error, key} = fact.event;
      const what = [f, ...(key === undefined ? [] : [`key ${JSON.stringify(key)}`]), ...shown(value)].join(
        ' ',
      );
      if (type === 'invoke') return [`A client asks ${node}: ${what}.`];
      if (type === 'ok') return [`The client of ${node} has its answer: ${what}.`];
      const why = error === undefined ? '' : ` (${errorInWords(error)})`;
      return [
        type === 'fail' ? `The ${f} has failed${why}.` : `Nobody knows whether the ${f} happened${why}.`,
      ];
    }
    default:
      return fact.why === 'chance' ? [`${capital(bodyInWords(fact.message.body))} is lost on the way.`] : [];
  }
}

/** For the picture. */
export function shortly(fact: Fact): readonly string[] {
  if (fact.kind === 'logged') return [`“${cut(fact.text)}”`];
  if (fact.kind === 'exited') return ['ends'];
  if (fact.kind !== 'recorded') return [];
  const {type, f, value} = fact.event;
  return [
    cut([type === 'invoke' ? '' : `${type}:`, f, ...shown(value)].filter((each) => each !== '').join(' ')),
  ];
}

const shown = (value: unknown): readonly string[] =>
  value === undefined || value === null ? [] : [JSON.stringify(value)];

/** Letters of a label. */
const LABEL = 28;
const cut = (text: string): string => (text.length > LABEL ? `${text.slice(0, LABEL - 1)}…` : text);

/** `broadcast {message: 7}`; the numbers by which replies find their requests are left out. */
function bodyInWords(body: Body): string {
  const fields = Object.entries(body).filter(([name]) => !['type', 'msg_id', 'in_reply_to'].includes(name));
  const said = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ');
  return fields.length === 0 ? typeOf(body) : `${typeOf(body)} {${said}}`;
}
