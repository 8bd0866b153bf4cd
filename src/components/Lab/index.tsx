import clsx from 'clsx';
import {firstFrames, markInline} from '@first-frames';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useRef, useState, type ComponentProps, type ReactNode, type RefObject} from 'react';
import {asItCame} from '@site/src/framework/islands/as-it-came.ts';
import {SmallLab} from '@site/src/labs/frame/small.ts';
import {labs} from '@site/src/labs/registry.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';
import {useLiveLab} from './useLiveLab.ts';
import {useScenarioAddress} from './useScenarioAddress.ts';

interface Props {
  /** A lab of `src/labs/registry.ts`. */
  readonly name: string;
  /** The scenario it begins with. */
  readonly preset: string;
  /** Beside other words: the stage and the next thing alone. It is fetched when the reader does something to it. */
  readonly small?: boolean;
}

/**
 * A lab in the page. The server draws its first frame; the browser keeps that HTML as it is until the reader comes
 * near, then fetches the lab and puts it in the same place.
 */
export default function Lab({name, preset, small = false}: Props): ReactNode {
  const entry = labs[name];
  if (!entry) {
    // The build has refused a name that is no lab's, with file and line (`plugins/steps/labs.ts`).
    throw new Error(`The lab ${name} stands in no line of registry.ts.`);
  }
  const {pathname} = useLocation();
  const page = useBaseUrl(`/labs/${entry.page ?? name}/`);
  const isHere = pathname === page;
  const {address: asked, count} = useScenarioAddress(isHere);
  const box = useRef<HTMLDivElement>(null);
  const wish = {asked, whenNear: !small};
  const {Live, readsAddresses, hasFailed, load} = useLiveLab(box, {name, entry}, wish);
  // The lab that is there stays as it is until it can read the address that asks for another.
  const [shown, setShown] = useState({asked, count});
  if (shown.count !== count && (asked === '' || readsAddresses)) setShown({asked, count});
  useGoThere(box, count);

  const place = {
    ref: box,
    // On its own page the instrument takes the margin as well.
    className: clsx(styles.place, isHere && styles.wide, small && styles.small),
    style: small ? {} : {minBlockSize: entry.height},
  };
  if (Live) {
    return (
      <div {...place} data-live="" tabIndex={-1}>
        <SmallLab value={small}>
          <Live key={shown.count} preset={preset} page={page} address={shown.asked} />
        </SmallLab>
      </div>
    );
  }
  return (
    <>
      <SmallLab value={small}>
        <FirstPicture {...{name, preset, page, place, isHere}} />
      </SmallLab>
      {hasFailed && <NotFetched load={load} />}
      <WithoutScript />
    </>
  );
}

function WithoutScript(): ReactNode {
  return (
    <noscript>
      <p className={styles.failed}>
        This is the lab’s first picture, made by the code that runs it. To act on it, allow JavaScript.
      </p>
    </noscript>
  );
}

/** A link further down the page brought another scenario: go where it is, with eyes and keyboard. */
function useGoThere(box: RefObject<HTMLElement | null>, count: number): void {
  useEffect(() => {
    if (count === 0) return;
    box.current?.scrollIntoView({block: 'start'});
    box.current?.focus({preventScroll: true});
  }, [box, count]);
}

interface FirstPictureProps extends Props {
  readonly page: string;
  readonly isHere: boolean;
  /** The box in which the lab will be. */
  readonly place: Pick<ComponentProps<'div'>, 'ref' | 'className' | 'style'>;
}

/** What the server drew; the browser has nothing to draw it with, and leaves it as it came. */
function FirstPicture({name, preset, page, place, isHere}: FirstPictureProps): ReactNode {
  const First = firstFrames[name];
  const isFromServer = !useIsBrowser() && process.env.NODE_ENV === 'production';
  if (!First) return <div {...place} {...asItCame} />;
  return (
    <div {...place} data-lab={name} data-preset={preset} suppressHydrationWarning>
      {/* For HTML that came from the server; the browser runs no script that React draws. */}
      {isFromServer && <script dangerouslySetInnerHTML={{__html: markInline}} />}
      <First preset={preset} page={page} address="" isHere={isHere} />
    </div>
  );
}

function NotFetched({load}: {readonly load: () => void}): ReactNode {
  return (
    <p role="alert" className={styles.failed}>
      The lab could not be fetched; what you see is its first picture.{' '}
      <button type="button" className={controls.button} onClick={load}>
        Try again
      </button>
    </p>
  );
}
