const controls = 'button, input, select, summary, a[href], [tabindex="0"]';

/** What the reader did to the still picture before the live lab was there. */
export interface Early {
  /** The place of the control that has the focus, among the controls of the frame; -1: none of them. */
  readonly focused: number;
  /** The place of the last button that was pressed; -1: none. */
  readonly pressed: number;
}

/** Where `target` stands among the controls of `box`. */
export function placeIn(box: Element, target: EventTarget | null): number {
  return [...box.querySelectorAll(controls)].findIndex((control) => control === target);
}

/** The live lab has the same controls in the same order: gives it the focus and the press that came early. */
export function handOver(box: Element, {focused, pressed}: Early): void {
  const list = [...box.querySelectorAll<HTMLElement>(controls)];
  list[focused]?.focus({preventScroll: true});
  list[pressed]?.click();
}
