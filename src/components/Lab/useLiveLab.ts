import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type RefObject,
} from 'react';
import {flushSync} from 'react-dom';
import {reloadIfStale} from '@site/src/hooks/offline/reloadIfStale.ts';
import type {LabProps} from '@site/src/labs/frame/LabProps.ts';
import type {LabEntry} from '@site/src/labs/registry.ts';
import {fetchLab, type FetchedLab} from './fetch-lab.ts';
import type {Deed} from './handOver.ts';
import {mark} from './mark.ts';
import {useWhenWanted} from './useWhenWanted.ts';
import {watchPress} from './watchPress.ts';

interface LiveLab {
  /** The lab that acts, once it is there. */
  readonly Live: ComponentType<LabProps> | null;
  /** Whether it can read addresses. */
  readonly readsAddresses: boolean;
  readonly hasFailed: boolean;
  readonly load: () => void;
}

interface Wish {
  /** The scenario that an address asks for; then other controls may stand there, and only the place is kept. */
  readonly asked: string;
  /** Whether to come near is enough. */
  readonly whenNear: boolean;
}

/**
 * Fetches a lab when the reader comes near its box, or acts on it, and hands over to it what was done to the still
 * picture before.
 */
export function useLiveLab(
  box: RefObject<HTMLElement | null>,
  {name, entry}: {readonly name: string; readonly entry: LabEntry},
  {asked, whenNear}: Wish,
): LiveLab {
  const early = useRef<readonly Deed[]>([]);
  const [live, setLive] = useState<FetchedLab | null>(null);
  const [hasFailed, setFailed] = useState(false);
  // Once an address has asked for something, what reads addresses stays: the lab is not exchanged under the reader.
  const [isByLink, setByLink] = useState(asked !== '');
  if (asked !== '' && !isByLink) setByLink(true);
  const released = useReleased(box);
  const load = useCallback(() => {
    setFailed(false);
    fetchLab(name, entry, isByLink).then(
      async (fetched) => {
        await released.current();
        if (box.current) early.current = fetched.handing.deedsIn(box.current);
        // At once: what is done between the two would be handed over by nobody.
        flushSync(() => {
          setLive(fetched);
        });
      },
      () => {
        setFailed(true);
        reloadIfStale();
      },
    );
  }, [box, released, name, entry, isByLink]);
  useWhenWanted(box, load, whenNear);
  useEarlyMarks(box, live !== null);
  useLayoutEffect(() => {
    if (!live || !box.current) return;
    live.handing.handOver(
      box.current,
      early.current.filter(({kind}) => asked === '' || kind === 'focus'),
    );
    early.current = [];
  }, [box, live, asked]);
  return {Live: live?.Lab ?? null, readsAddresses: live?.readsAddresses ?? false, hasFailed, load};
}

/** Tells when no press on the picture is under way. */
function useReleased(box: RefObject<HTMLElement | null>): RefObject<() => Promise<void>> {
  const released = useRef(() => Promise.resolve());
  useEffect(() => {
    if (!box.current) return;
    const controller = new AbortController();
    released.current = watchPress(box.current, controller.signal);
    return () => controller.abort();
  }, [box]);
  return released;
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
