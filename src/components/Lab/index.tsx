import {firstFrames} from '@first-frames';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import {carriesScenario} from '@site/src/hooks/carriesScenario.ts';
import {reloadIfStale} from '@site/src/hooks/offline/reloadIfStale.ts';
import type {LabProps} from '@site/src/labs/frame/LabProps.ts';
import {labs} from '@site/src/labs/registry.ts';
import {handOver, placeIn, type Early} from './handOver.ts';
import styles from './styles.module.css';
import {useWhenNear} from './useWhenNear.ts';

interface Props {
  /** A lab of `src/labs/registry.ts`. */
  readonly name: string;
  /** The scenario it begins with. */
  readonly preset: string;
}

const nothing: Early = {focused: -1, pressed: -1};

/**
 * A lab in the page. The server draws its first frame; the browser keeps that HTML as it is until the reader comes
 * near, then fetches the lab and puts it in the same place.
 */
export default function Lab({name, preset}: Props): ReactNode {
  const entry = labs[name];
  if (!entry) {
    throw new Error(`<Lab name="${name}"> names no lab. There are: ${Object.keys(labs).join(', ')}.`);
  }
  const {pathname, search, hash} = useLocation();
  const page = useBaseUrl(`/labs/${name}/`);
  const asked = pathname === page && carriesScenario(search + hash) ? search + hash : '';
  const First = firstFrames[name];
  const box = useRef<HTMLDivElement>(null);
  const early = useRef(nothing);
  const [Live, setLive] = useState<ComponentType<LabProps> | null>(null);
  const [failed, setFailed] = useState(false);

  const load = useCallback(() => {
    setFailed(false);
    entry.load().then(
      (module) => {
        const element = box.current;
        if (element) early.current = {...early.current, focused: placeIn(element, document.activeElement)};
        setLive(() => module.default);
      },
      () => {
        setFailed(true);
        reloadIfStale();
      },
    );
  }, [entry]);
  useWhenNear(box, load);
  usePresses(box, early, Live !== null);
  useLayoutEffect(() => {
    if (!Live || !box.current) return;
    // An address may have brought another scenario, with other controls: then only the place is kept.
    handOver(box.current, asked === '' ? early.current : {...early.current, pressed: -1});
    early.current = nothing;
  }, [Live, asked]);

  const height = {minBlockSize: entry.height};
  // On its own page the instrument takes the margin as well.
  const width = pathname === page ? styles.wide : undefined;
  if (Live) {
    return (
      <div ref={box} className={width} style={height} data-live="">
        <Live preset={preset} page={page} address={asked} />
      </div>
    );
  }
  return (
    <>
      {First ? (
        <div ref={box} className={width} style={height} suppressHydrationWarning>
          <First preset={preset} page={page} address="" />
        </div>
      ) : (
        // An empty string keeps what the server sent: React does not touch the inside of such an element.
        <div
          ref={box}
          className={width}
          style={height}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{__html: ''}}
        />
      )}
      {failed && (
        <p role="alert" className={styles.failed}>
          The lab could not be fetched; what you see is its first picture.{' '}
          <button type="button" onClick={load}>
            Try again
          </button>
        </p>
      )}
      <noscript>
        <p className={styles.failed}>
          This is the lab’s first picture, made by the code that runs it. To act on it, allow JavaScript.
        </p>
      </noscript>
    </>
  );
}

/** Remembers the last button that was pressed while the picture was still. */
function usePresses(
  box: React.RefObject<HTMLElement | null>,
  early: React.RefObject<Early>,
  live: boolean,
): void {
  useEffect(() => {
    const element = box.current;
    if (!element || live) return;
    const onClick = ({target}: MouseEvent) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) early.current = {...early.current, pressed: placeIn(element, button)};
    };
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('click', onClick);
    };
  }, [box, early, live]);
}
