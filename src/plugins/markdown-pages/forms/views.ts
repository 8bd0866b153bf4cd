import {diagramInWords} from '../../../core/simulation/diagram-words.ts';
import type {SpaceTimeDiagram} from '../../../core/simulation/diagram.ts';
import type {Operation} from '../../../core/checking/history.ts';
import type {Diagram} from '../../../views/ArrowDiagram/diagram.ts';
import {eventRows} from '../../../views/EventTable/rows.ts';
import type {Band} from '../../../views/FieldMap/index.tsx';
import {byYear, type Milestone} from '../../../views/Milestones/by-year.ts';
import {describe} from '../../../views/Network/describe.ts';
import type {NetworkLink, NetworkMessage, NetworkNode} from '../../../views/Network/types.ts';
import type {Form, Forms} from '../form.ts';
import {bullets, link, paragraph, strong, table} from '../nodes.ts';
import {curve} from './curve.ts';

const timeline: Form = (tag, {value}) => [
  paragraph(`${String(value(tag, 'title'))}:`),
  table(
    eventRows({
      operations: value(tag, 'operations') as readonly Operation[],
      order: (value(tag, 'order') ?? []) as readonly number[],
      clash: (value(tag, 'clash') ?? []) as readonly number[],
      clock: value(tag, 'clock') === 'microseconds' ? 'microseconds' : 'places',
    }),
  ),
];

const spaceTime: Form = (tag, {value}) => [
  bullets(diagramInWords(value(tag, 'diagram') as SpaceTimeDiagram).map((line) => [paragraph(line)])),
];

const arrowDiagram: Form = (tag, {value}) => {
  const {nodes, arrows} = value(tag, 'diagram') as Diagram;
  const names = new Map(nodes.map(({id, name}) => [id, name]));
  return [
    bullets([
      ...nodes.flatMap(({name, valence, note}) => {
        const words = note ?? valenceWords[valence];
        return words === '' ? [] : [[paragraph(`${name}: ${words}`)]];
      }),
      ...arrows.map(({from, to, name}) => [
        paragraph(`from ${names.get(from) ?? from} by ${name} to ${names.get(to) ?? to}`),
      ]),
    ]),
  ];
};

const valenceWords = {bivalent: 'bivalent', zero: '0-valent', one: '1-valent', unknown: ''} as const;

const network: Form = (tag, {value}) => [
  paragraph(
    describe(
      value(tag, 'nodes') as readonly NetworkNode[],
      value(tag, 'links') as readonly NetworkLink[],
      (value(tag, 'messages') ?? []) as readonly NetworkMessage[],
    ),
  ),
];

const fieldMap: Form = (tag, {value, page, site}) => [
  bullets(
    (value(tag, 'bands') as readonly Band[]).map(({name, asks, places}) => [
      paragraph(strong(name), ` ${asks}`),
      bullets(
        places.map((place) => [
          paragraph(
            link(site.addresses.page(page.permalink, place.section), place.name),
            ` (${place.paper.name})`,
          ),
        ]),
      ),
    ]),
  ),
];

const milestones: Form = (tag, {value}) => [
  bullets(
    byYear(value(tag, 'items') as readonly Milestone[]).map(({year, items}) => [
      paragraph(strong(String(year)), ` ${items.map(({who, what}) => `${who}: ${what}`).join('; ')}`),
    ]),
  ),
];

/** The Markdown forms of src/views. */
export const views: Forms = {
  ArrowDiagram: arrowDiagram,
  Curve: curve,
  FieldMap: fieldMap,
  Milestones: milestones,
  Network: network,
  SpaceTime: spaceTime,
  Timeline: timeline,
};
