import type {Body} from '../protocol/message.ts';

/** A node of the workbench's own, which answers every request at once. */
export interface Service {
  /** @param src who asks: a sequential store remembers how far each has seen. */
  handle(src: string, request: Body): Body;
}
