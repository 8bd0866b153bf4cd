import {useState} from 'react';
import {copyText} from './copyText.ts';

/** Copies text, and says in words what became of it: empty before the first time. */
export function useCopy(): readonly [copied: string, copy: (text: string) => void] {
  const [copied, setCopied] = useState('');
  const copy = (text: string) => {
    const write = async () => {
      try {
        await copyText(text);
        setCopied('Copied');
      } catch {
        // Not every browser allows it, or on every page; then the reader can still copy by hand.
        setCopied(text);
      }
    };
    void write();
  };
  return [copied, copy];
}
