/** What of an element's look a picture has to carry with it, where no style sheet is. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'text-decoration-line',
  'transform',
  'display',
] as const;

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LINE = 20;
/** Pixels of the PNG for one of the page. */
const SHARP = 2;

/**
 * Hands the reader the drawings of a stage, with its words under them, as a picture in the colours of the page.
 * @param file its name, which ends in .svg or .png
 */
export async function savePicture(stage: HTMLElement, file: string, title: string): Promise<void> {
  const {text, width, height} = pictureOf(stage, title);
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  if (file.endsWith('.svg')) return handOver(file, new Blob([text], {type: 'image/svg+xml'}));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  if (blob) handOver(file, blob);
}

function handOver(file: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  URL.revokeObjectURL(address);
}

/** One SVG under the other, then the words of the stage, on paper. */
function pictureOf(stage: HTMLElement, title: string): {text: string; width: number; height: number} {
  const drawings = [...stage.querySelectorAll('svg')].filter(
    (svg) =>
      svg.parentElement?.closest('svg') === null &&
      svg.clientWidth > 60 &&
      // What is drawn a second time, to stay in sight.
      !('again' in svg.dataset),
  );
  const {color, backgroundColor} = getComputedStyle(stage);
  const width = Math.max(320, ...drawings.map(({clientWidth}) => clientWidth)) + 2 * MARGIN;
  const whole = element('svg', {});
  let y = MARGIN;
  const write = (line: string, weight: string) => {
    whole.append(lineOfText(line, {y: y + 14, fill: color, 'font-weight': weight}));
    y += LINE;
  };
  write(title, '600');
  for (const drawing of drawings) {
    const {clientWidth, clientHeight} = drawing;
    const copy = withLook(drawing);
    setAll(copy, {x: MARGIN, y, width: clientWidth, height: clientHeight});
    whole.append(copy);
    y += clientHeight + MARGIN / 2;
  }
  const words = [...stage.querySelectorAll('[data-caption], [data-verdict]')].map(
    ({textContent}) => textContent,
  );
  for (const line of words.flatMap((each) => lines(each, Math.floor((width - 2 * MARGIN) / 7))))
    write(line, '400');
  const height = y + MARGIN;
  setAll(whole, {viewBox: `0 0 ${width} ${height}`, width, height});
  whole.prepend(element('rect', {width: '100%', height: '100%', fill: backgroundColor}));
  return {text: new XMLSerializer().serializeToString(whole), width, height};
}

type Attributes = Readonly<Record<string, string | number>>;

function lineOfText(line: string, attributes: Attributes): SVGElement {
  const text = element('text', {x: MARGIN, 'font-family': 'Georgia, serif', 'font-size': 14, ...attributes});
  text.textContent = line;
  return text;
}

function element(name: 'svg' | 'text' | 'rect', attributes: Attributes): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  setAll(made, attributes);
  return made;
}

function setAll(target: SVGElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
}

/** A copy that looks the same by itself. */
function withLook(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  [drawing, ...drawing.querySelectorAll('*')].forEach((element, place) => {
    const look = getComputedStyle(element);
    const written = carried.map((name) => `${name}:${look.getPropertyValue(name)}`).join(';');
    copies[place]?.setAttribute('style', written);
    copies[place]?.removeAttribute('class');
  });
  return copy;
}

/** A text in lines of at most so many letters. */
function lines(text: string, most: number): string[] {
  const all: string[] = [];
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    const last = all.at(-1);
    if (last !== undefined && last.length + word.length < most) all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  return all;
}
