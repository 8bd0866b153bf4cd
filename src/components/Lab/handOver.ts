import {PARTS, PRESSED, TOUCHED} from '@site/src/labs/early-marks.ts';

const controls = `${PARTS}, input, select, textarea, summary, a[href], [tabindex="0"]`;

/** A control among those of its box. */
interface Place {
  readonly nth: number;
  /** How many there are. */
  readonly of: number;
  readonly name: string;
  /** Which of those that are called so. */
  readonly nthOfName: number;
}

/** What the reader did to a control of the still picture before the live lab was there. */
export type Deed =
  | {readonly kind: 'focus' | 'press' | 'open'; readonly place: Place}
  | {readonly kind: 'set'; readonly place: Place; readonly value: string};

function nameOf(control: HTMLElement): string {
  const label = 'labels' in control ? (control as HTMLInputElement).labels?.[0]?.textContent : undefined;
  return `${control.localName} ${control.ariaLabel ?? label ?? control.textContent}`;
}

const controlsIn = (box: Element): readonly HTMLElement[] => [...box.querySelectorAll<HTMLElement>(controls)];

/** Reads off the still picture what the reader did to it, in an order in which it can be done again. */
export function deedsIn(box: Element): readonly Deed[] {
  const all = controlsIn(box);
  const deeds = all.flatMap((control, nth) => {
    const name = nameOf(control);
    const nthOfName = all.slice(0, nth).filter((other) => nameOf(other) === name).length;
    return deedsTo(control, {nth, of: all.length, name, nthOfName});
  });
  // A button's press comes last: it is meant for what was set before.
  return [...deeds.filter(({kind}) => kind !== 'press'), ...deeds.filter(({kind}) => kind === 'press')];
}

/**
 * The live lab has the same controls in the same order. Where the reader has met its dare before, it has fewer; then they
 * are told by their names.
 */
function controlAt({nth, of, name, nthOfName}: Place, all: readonly HTMLElement[]): HTMLElement | undefined {
  if (all.length === of) return all[nth];
  return all.filter((control) => nameOf(control) === name)[nthOfName];
}

function deedsTo(control: Element, place: Place): Deed[] {
  const focus: Deed[] = control === document.activeElement ? [{kind: 'focus', place}] : [];
  if (control.hasAttribute(PRESSED)) return [...focus, {kind: 'press', place}];
  const fold = control.parentElement;
  if (fold instanceof HTMLDetailsElement && fold.open) return [...focus, {kind: 'open', place}];
  if (!control.hasAttribute(TOUCHED)) return focus;
  if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
    const isPressed = control.checked !== control.defaultChecked;
    // Of the radio buttons of a group, the one that is checked now was pressed last.
    const isMeant = isPressed && (control.checked || control.type === 'checkbox');
    return isMeant ? [...focus, {kind: 'press', place}] : focus;
  }
  return 'value' in control ? [...focus, {kind: 'set', place, value: String(control.value)}] : focus;
}

/** Does to the live lab what was done to the picture. */
export function handOver(box: Element, deeds: readonly Deed[]): void {
  const all = controlsIn(box);
  for (const deed of deeds) {
    const control = controlAt(deed.place, all);
    if (!control) continue;
    if (deed.kind === 'focus') control.focus({preventScroll: true});
    else if (deed.kind === 'press') press(control);
    else if (deed.kind === 'set') set(control, deed.value);
    else if (control.parentElement instanceof HTMLDetailsElement) control.parentElement.open = true;
  }
}

/** As if by hand; a part of a drawing has no `click` of its own. */
function press(control: Element): void {
  control.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
}

/** As if by hand: React notices a value that came by the prototype's own setter. */
function set(control: HTMLElement, value: string): void {
  const home = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].find(
    (type) => control instanceof type,
  );
  if (!home) return;
  Object.getOwnPropertyDescriptor(home.prototype, 'value')?.set?.call(control, value);
  control.dispatchEvent(
    new Event(control instanceof HTMLSelectElement ? 'change' : 'input', {bubbles: true}),
  );
}
