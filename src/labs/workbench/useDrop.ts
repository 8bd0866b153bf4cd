import {useEffect, useEffectEvent, type RefObject} from 'react';

/** Hears of a file that is dropped anywhere on the lab around `inside`: before the editor, which would type it. */
export function useDrop(inside: RefObject<HTMLElement | null>, hear: (file: File) => void): void {
  const heard = useEffectEvent(hear);
  useEffect(() => {
    const lab = inside.current?.closest('[data-lab]');
    if (!(lab instanceof HTMLElement)) return;
    const over = (event: DragEvent) => {
      // Text that is dragged is the editor's own.
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.stopPropagation();
      const [file] = event.dataTransfer.files;
      if (event.type === 'drop' && file) heard(file);
    };
    for (const type of ['dragover', 'drop'] as const) lab.addEventListener(type, over, true);
    return () => {
      for (const type of ['dragover', 'drop'] as const) lab.removeEventListener(type, over, true);
    };
  }, [inside]);
}
