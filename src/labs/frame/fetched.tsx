import {useCallback, useEffect, useState, type ComponentType, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import {reloadIfStale} from '../../hooks/offline/reloadIfStale.ts';

/**
 * A part of a lab that is fetched when it is first drawn: few readers need it, and the lab is there sooner without it.
 * @param what what it is, for who waits for it or waits in vain
 */
export function fetched<Props extends object>(
  load: () => Promise<{default: ComponentType<Props>}>,
  what = 'This part of the lab',
): ComponentType<Props> {
  return function Fetched(props: Props): ReactNode {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    const [hasFailed, setFailed] = useState(false);
    const request = useCallback(() => {
      setFailed(false);
      load().then(
        (module) => {
          setPart(() => module.default);
        },
        () => {
          setFailed(true);
          reloadIfStale();
        },
      );
    }, []);
    useEffect(request, [request]);
    if (Part) return <Part {...props} />;
    if (!hasFailed) return <p>{what} is being fetched …</p>;
    return (
      <p role="alert">
        {what} could not be fetched; all else is as it was.{' '}
        <button type="button" className={controls.inset} onClick={request}>
          Try again
        </button>
      </p>
    );
  };
}
