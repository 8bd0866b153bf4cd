'use client';

import clsx from 'clsx';
import {firstFrames} from '@first-frames';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useRef, type ReactNode} from 'react';
import {labs} from '@site/src/labs/registry.ts';
import {markInline} from './handOver.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';
import {useLiveLab} from './useLiveLab.ts';
import {useScenarioAddress} from './useScenarioAddress.ts';

interface Props {
  /** A lab of `src/labs/registry.ts`. */
  readonly name: string;
  /** The scenario it begins with. */
  readonly preset: string;
}

/**
 * A lab in the page. The server draws its first frame; the browser keeps that HTML as it is until the reader comes
 * near, then fetches the lab and puts it in the same place.
 */
export default function Lab({name, preset}: Props): ReactNode {
  const entry = labs[name];
  if (!entry) {
    throw new Error(`<Lab name="${name}"> names no lab. There are: ${Object.keys(labs).join(', ')}.`);
  }
  const {pathname} = useLocation();
  const page = useBaseUrl(`/labs/${name}/`);
  const isHere = pathname === page;
  const {address: asked, count} = useScenarioAddress(isHere);
  const First = firstFrames[name];
  const box = useRef<HTMLDivElement>(null);
  const {Live, hasFailed, load} = useLiveLab(box, entry, asked);
  useEffect(() => {
    // A link further down the page brought another scenario: go where it is, with eyes and keyboard.
    if (count === 0) return;
    box.current?.scrollIntoView({block: 'start'});
    box.current?.focus({preventScroll: true});
  }, [count]);

  const height = {minBlockSize: entry.height};
  // On its own page the instrument takes the margin as well.
  const width = clsx(styles.place, isHere && styles.wide);
  if (Live) {
    return (
      <div ref={box} className={width} style={height} data-live="" tabIndex={-1}>
        <Live key={count} preset={preset} page={page} address={asked} />
      </div>
    );
  }
  return (
    <>
      {First ? (
        <div ref={box} className={width} style={height} suppressHydrationWarning>
          <script dangerouslySetInnerHTML={{__html: markInline}} />
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
      {hasFailed && (
        <p role="alert" className={styles.failed}>
          The lab could not be fetched; what you see is its first picture.{' '}
          <button type="button" className={controls.button} onClick={load}>
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
