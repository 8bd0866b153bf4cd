import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type RefObject,
} from 'react';
import {reloadIfStale} from '@site/src/hooks/offline/reloadIfStale.ts';
import type {LabProps} from '@site/src/labs/frame/LabProps.ts';
import type {LabEntry} from '@site/src/labs/registry.ts';
import {deedsIn, handOver, mark} from './handOver.ts';
import {useWhenNear} from './useWhenNear.ts';

interface LiveLab {
  /** The lab that acts, once it is there. */
  readonly Live: ComponentType<LabProps> | null;
  readonly hasFailed: boolean;
  readonly load: () => void;
}

/**
 * Fetches a lab when the reader comes near its box, and hands over to it what was done to the still picture before.
 * @param asked the scenario that an address asks for; then other controls may stand there, and only the place is kept
 */
export function useLiveLab(box: RefObject<HTMLElement | null>, entry: LabEntry, asked: string): LiveLab {
  const early = useRef<ReturnType<typeof deedsIn>>([]);
  const [Live, setLive] = useState<ComponentType<LabProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    entry.load().then(
      (module) => {
        if (box.current) early.current = deedsIn(box.current);
        setLive(() => module.default);
      },
      () => {
        setFailed(true);
        reloadIfStale();
      },
    );
  }, [box, entry]);
  useWhenNear(box, load);
  useEarlyMarks(box, Live !== null);
  useLayoutEffect(() => {
    if (!Live || !box.current) return;
    handOver(
      box.current,
      early.current.filter(({kind}) => asked === '' || kind === 'focus'),
    );
    early.current = [];
  }, [box, Live, asked]);
  return {Live, hasFailed, load};
}

/** Marks what is done to the picture while it is still, where no script of the HTML does (`markInline`). */
function useEarlyMarks(box: RefObject<HTMLElement | null>, live: boolean): void {
  useEffect(() => {
    const element = box.current;
    if (!element || live) return;
    const onDeed = (event: Event) => {
      mark(element, event);
    };
    for (const kind of ['input', 'click']) element.addEventListener(kind, onDeed);
    return () => {
      for (const kind of ['input', 'click']) element.removeEventListener(kind, onDeed);
    };
  }, [box, live]);
}
