import {useEffect, useRef, useState, type RefObject} from 'react';
import type {CodeEditor} from './code-editor.ts';

interface Wishes {
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly lines: readonly number[];
  readonly isWanted: boolean;
  readonly label: string;
}

/** Fetches the editor and puts it into `host`; `false` until it is there, and where it cannot be fetched. */
export function useCodeEditor(host: RefObject<HTMLElement | null>, wishes: Wishes): boolean {
  const {code, lines, isWanted} = wishes;
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const latest = useRef(wishes);
  useEffect(() => {
    latest.current = wishes;
  });
  useEffect(() => {
    if (!isWanted) return;
    let made: CodeEditor | null = null;
    let isGone = false;
    const place = async () => {
      const {makeCodeEditor} = await import('./code-editor.ts');
      if (isGone || !host.current) return;
      const {code: text, label} = latest.current;
      const typed = (now: string) => {
        latest.current.onCode(now);
      };
      made = makeCodeEditor(host.current, {text, label, typed});
      setEditor(made);
    };
    // Where it cannot be fetched the text field stays, and does.
    place().catch(() => undefined);
    return () => {
      isGone = true;
      made?.destroy();
      setEditor(null);
    };
  }, [host, isWanted]);
  useEffect(() => editor?.write(code), [editor, code]);
  useEffect(() => editor?.mark(lines), [editor, lines]);
  return editor !== null;
}
