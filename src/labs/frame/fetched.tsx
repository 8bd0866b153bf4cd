import {useCallback, useEffect, useState, type ComponentType, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import {reloadIfStale} from '../../hooks/offline/reloadIfStale.ts';

/** A part of a lab that is fetched when it is first drawn: few readers need it, and the lab is there sooner without it. */
export function fetched<Props extends object>(
  load: () => Promise<{default: ComponentType<Props>}>,
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
    if (!hasFailed) return <p>Fetching this part of the lab …</p>;
    return (
      <p role="alert">
        This part of the lab could not be fetched; the run is as it was.{' '}
        <button type="button" className={controls.inset} onClick={request}>
          Try again
        </button>
      </p>
    );
  };
}
