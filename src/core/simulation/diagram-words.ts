import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from './diagram.ts';

const verbs: Record<DiagramEvent['kind'], string> = {
  step: 'takes a step',
  send: 'sends',
  receive: 'receives',
  timeout: 'times out',
  decide: 'decides',
  crash: 'crashes',
  restart: 'restarts',
};

/** What the diagram shows, event by event, for those who do not see it. */
export function diagramInWords(diagram: SpaceTimeDiagram): string[] {
  const name = (id: string | undefined) =>
    diagram.processes.find((process) => process.id === id)?.label ?? '';
  const processOf = (event: string | null) => diagram.events.find(({id}) => id === event)?.process;
  const quoted = ({label}: DiagramMessage) => (label === undefined ? 'a message' : `“${label}”`);
  const sent = (message: DiagramMessage): string => {
    const to = name(message.to === null ? message.toward : processOf(message.to));
    const whither = to === '' ? '' : ` to ${to}`;
    const fate = message.fate === 'in-flight' ? ', which is still on its way' : ', which is lost';
    return `sends ${quoted(message)}${whither}${message.to === null ? fate : ''}`;
  };
  if (diagram.events.length === 0) {
    const names = diagram.processes.map(({label}) => label).join(', ');
    return [`The lines of ${names}; nothing has happened yet.`];
  }
  const cut = diagram.cut?.map((id) => {
    const last = diagram.events.find((event) => event.id === id);
    return `${name(last?.process)} after “${last?.label ?? id}”`;
  });
  const events = [...diagram.events]
    .sort((left, right) => left.at - right.at)
    .map((event) => {
      const received = diagram.messages
        .filter(({to}) => to === event.id)
        .map((message) => `receives ${quoted(message)} from ${name(processOf(message.from))}`);
      const sends = diagram.messages.filter(({from}) => from === event.id).map(sent);
      const spoken = event.kind === 'send' || event.kind === 'receive';
      const own = event.label === undefined ? (spoken ? [] : [verbs[event.kind]]) : [event.label];
      return `${name(event.process)}: ${[...received, ...own, ...sends].join('; ') || verbs[event.kind]}.`;
    });
  return cut ? [...events, `The cut: ${cut.join(', ')}.`] : events;
}
