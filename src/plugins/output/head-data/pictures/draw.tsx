import {Resvg} from '@resvg/resvg-js';
import type {CSSProperties, ReactElement, ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import satori from 'satori';
import {pathGeometry} from '../../../../views/PathDiagram/geometry.ts';
import PathDiagram from '../../../../views/PathDiagram/index.tsx';
import type {Materials, Picture} from './picture.ts';

/** What every network shows whole. */
const size = {width: 1200, height: 630};
const gap = 92;
const reach = 1.3;
const edge = 64;

/** A page's picture for links to it, as a PNG. */
export async function draw(picture: Picture, materials: Materials): Promise<Buffer> {
  const fonts = materials.fonts.map((font) => ({...font, name: 'Serif', style: 'normal' as const}));
  const svg = await satori(<Card picture={picture} materials={materials} />, {...size, fonts});
  // All words are outlines by now.
  return new Resvg(svg, {font: {loadSystemFonts: false}}).render().asPng();
}

interface Props {
  readonly picture: Picture;
  readonly materials: Materials;
}

const column: CSSProperties = {display: 'flex', flexDirection: 'column'};

/** At the left the page, at the right the path. Every element says how it lays out, as satori wants it. */
function Card({picture, materials}: Props): ReactElement {
  const {title, place, note} = picture;
  const {colours, site} = materials;
  const titleSize = title.length > 34 ? 62 : 74;
  return (
    <div
      style={{
        ...size,
        display: 'flex',
        justifyContent: 'space-between',
        boxSizing: 'border-box',
        padding: edge,
        color: colours.ink,
        background: colours.paper,
        fontFamily: 'Serif',
      }}
    >
      <div style={{...column, width: 590, justifyContent: 'space-between'}}>
        <div style={{display: 'flex', fontSize: 32, color: colours.inkSoft}}>
          {title === site ? '' : site}
        </div>
        <div style={column}>
          <div style={{display: 'flex', fontSize: 32, color: colours.message, marginBottom: 16}}>{place}</div>
          <div style={{display: 'flex', fontSize: titleSize, fontWeight: 600, lineHeight: 1.1}}>{title}</div>
        </div>
        <div style={{display: 'flex', fontSize: 32, color: colours.inkSoft}}>{note}</div>
      </div>
      <Path picture={picture} materials={materials} />
    </div>
  );
}

/** The site's own picture; the page's step is filled in, and its words are in ink. */
function Path({picture: {step, gives}, materials: {colours}}: Props): ReactElement {
  const {width, height, target, events} = pathGeometry(gives.length, gap, reach);
  const steps = gives.map((_, index) => (index + 1 === step ? 'done' : 'later'));
  const drawing = withColours(
    renderToStaticMarkup(<PathDiagram steps={steps} gap={gap} reach={reach} stroke={4} />),
    colours,
  );
  return (
    <div style={{display: 'flex', position: 'relative', width: 470, height}}>
      <img
        alt=""
        src={`data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`}
        width={width}
        height={height}
      />
      {events.flatMap(({x, y, arriveY}, index) => {
        const own = index + 1 === step;
        const ink = own || step === null ? colours.ink : colours.inkSoft;
        return [
          <Label
            key={`number ${y}`}
            own={own}
            left={x - 20}
            top={y - 22}
            color={own ? colours.paper : colours.ink}
            isNumber
          >
            {index + 1}
          </Label>,
          <Label key={`words ${y}`} own={own} left={target.x + 20} top={arriveY - 22} color={ink}>
            {gives[index]}
          </Label>,
        ];
      })}
    </div>
  );
}

interface LabelProps {
  readonly own: boolean;
  readonly left: number;
  readonly top: number;
  readonly color: string;
  /** In the middle of its event. */
  readonly isNumber?: boolean;
  readonly children: ReactNode;
}

function Label({own, left, top, color, isNumber = false, children}: LabelProps): ReactElement {
  const size = isNumber ? {width: 40, justifyContent: 'center', fontSize: 30} : {fontSize: 28};
  const weight = own ? 600 : 400;
  return (
    <div style={{position: 'absolute', display: 'flex', fontWeight: weight, left, top, color, ...size}}>
      {children}
    </div>
  );
}

/** The drawing asks a style sheet for its colours; a picture has none, so they are written in. */
function withColours(svg: string, {paper, ink, event, message}: Materials['colours']): string {
  return svg
    .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" color="${ink}" `)
    .replaceAll(/var\(--mark-message[^)]*\)/g, message)
    .replaceAll(/var\(--mark-event[^)]*\)/g, event)
    .replaceAll(/var\(--color-paper[^)]*\)/g, paper);
}
