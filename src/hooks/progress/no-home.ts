import type {ProgressHome} from './home.ts';

/** A home that keeps nothing, for a lab in a frame: what is done there lasts as long as the frame. */
export const noHome: ProgressHome = {
  read: () => null,
  write: () => undefined,
  setAside: () => undefined,
  readSetAside: () => [],
  takeTurn(work) {
    work();
  },
  listen: () => undefined,
};
