import type {Opened} from './useOpened.ts';

/** The text that the reader left under a name; `null`: none. */
export type DraftOf = (name: string) => string | null;

/** Reads an address where readers write code: what it does not say is as they left it. */
export type OpenWithDraft<Session> = (address: string, preset: string, draft: DraftOf) => Opened<Session>;

/** Opens what the reader left, whatever the address says: what reads addresses is fetched by those who come by a link. */
export const fromDraft =
  <Session>(begin: (name: string, text: string | null) => Session): OpenWithDraft<Session> =>
  (_address, preset, draft) => ({session: begin(preset, draft(preset)), note: ''});
