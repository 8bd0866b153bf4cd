import {useState} from 'react';
import {drafts} from '../../hooks/workbench/browser-drafts.ts';
import type {DraftOf} from './with-draft.ts';

/** Where a lab keeps what readers write in it: under its own name, each text under that of its example. */
export interface Shelf {
  readonly draftOf: DraftOf;
  readonly versionsOf: (name: string) => readonly string[];
  readonly keep: (name: string, text: string, last: string | null, version: string | null) => boolean;
}

export function shelfOf(lab: string): Shelf {
  const keptAs = (name: string): string => `${lab}-${name}`;
  return {
    draftOf: (name) => drafts.read(keptAs(name))?.text ?? null,
    versionsOf: (name) => drafts.read(keptAs(name))?.versions ?? [],
    keep: (name, text, last, version) => drafts.keep(keptAs(name), text, last, version),
  };
}

interface KeptText {
  /** @param version is kept as an earlier text; `null`: none is */
  readonly keep: (name: string, text: string, version: string | null) => void;
  /** What is kept under a name, which is seen now: whatever else is found there later, another tab has written. */
  readonly see: DraftOf;
  /** Why what is typed is not kept; empty when it is. */
  readonly unkept: string;
}

/** Keeps what is typed, at once. */
export function useKeptText({draftOf, keep}: Shelf, first: string): KeptText {
  const [isKept, setKept] = useState(true);
  const [seen] = useState(() => new Map([[first, draftOf(first)]]));
  return {
    keep: (name, text, version) => {
      setKept(keep(name, text, seen.get(name) ?? null, version));
      seen.set(name, text);
    },
    see: (name) => {
      const draft = draftOf(name);
      seen.set(name, draft);
      return draft;
    },
    unkept: isKept ? '' : 'This browser does not keep what you type: copy it before you leave.',
  };
}
