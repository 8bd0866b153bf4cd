import type {DiagramMessage} from '../../simulation/diagram.ts';
import type {Moment, Story} from '../../workbench/virtual/moments.ts';
import type {Stage} from './explore-schedules.ts';
import type {Mail, Network} from './rules.ts';
import {mailKey} from './world.ts';

/** A way through the worlds, as one looks at it: a moment a step. */
export function storyOfWay(way: readonly Stage[], nodes: readonly string[], network: Network): Story {
  const moments = way.map((stage, index) => momentOf(stage, index, nodes));
  const events = moments.map(({id, place, label, kind}, at) => ({
    id,
    process: place ?? '',
    at,
    kind,
    ...(label === '' ? {} : {label}),
  }));
  const processes = nodes.map((id) => ({id, label: id}));
  return {moments, diagram: {processes, events, messages: messagesOf(way, network)}};
}

const idOf = (index: number): string => `s${index}`;

function momentOf({deed, world}: Stage, index: number, nodes: readonly string[]): Moment {
  const {node, sends} = deed;
  const what =
    deed.kind === 'step' ? `${node} ${deed.does}.` : `${node} gets ${deed.mail.body} from ${deed.mail.from}.`;
  const sent = sends.map(({to, body}) => `It sends ${body} to ${to}.`);
  const state = world.states[nodes.indexOf(node)] ?? '';
  return {
    id: idOf(index),
    at: index,
    place: node,
    kind: deed.kind === 'step' ? 'step' : 'receive',
    label: deed.kind === 'step' ? deed.does : '',
    says: [what, ...sent, `It is now ${state}.`],
    lines: [],
  };
}

function messagesOf(way: readonly Stage[], network: Network): readonly DiagramMessage[] {
  const messages: DiagramMessage[] = [];
  const waiting = new Map<string, {readonly mail: Mail; readonly from: string}[]>();
  const arrived = new Set<string>();
  way.forEach(({deed}, index) => {
    const here = idOf(index);
    if (deed.kind === 'receive') {
      const key = mailKey(deed.mail);
      const sent = waiting.get(key) ?? [];
      const [first] = sent;
      if (first) messages.push({from: first.from, to: here, label: deed.mail.body});
      arrived.add(key);
      if (network === 'once') waiting.set(key, sent.slice(1));
    }
    for (const mail of deed.sends) {
      const key = mailKey(mail);
      waiting.set(key, [...(waiting.get(key) ?? []), {mail, from: here}]);
    }
  });
  for (const [key, sent] of waiting) {
    if (network === 'again' && arrived.has(key)) continue;
    for (const {mail, from} of sent) {
      messages.push({from, to: null, toward: mail.to, fate: 'in-flight', label: mail.body});
    }
  }
  return messages;
}
