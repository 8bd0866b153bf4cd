import {nameOf, type Drawing} from '../../core/simulation/clocks/drawing.ts';
import type {Edit} from '../../core/simulation/clocks/edit.ts';

export interface Receiver {
  readonly text: string;
  readonly edit: Edit;
}

/** Whom an event can send a message to: what cannot be is offered too, and refused with the reason. */
export function receivers(drawing: Drawing, from: string): readonly Receiver[] {
  const own = drawing.events.find(({id}) => id === from)?.process;
  const others = drawing.processes.filter((process) => process !== own);
  return [
    ...others.map((toward): Receiver => ({
      text: `a new event of ${toward}`,
      edit: {kind: 'send', from, toward},
    })),
    ...drawing.events
      .filter(({process}) => process !== own)
      .map(({id}): Receiver => ({text: nameOf(drawing, id), edit: {kind: 'message', from, to: id}})),
    ...others.map((toward): Receiver => ({
      text: `${toward}, and it is lost`,
      edit: {kind: 'lose', from, toward},
    })),
  ];
}
