import {useCallback, useEffect, useState} from 'react';
import {reloadIfStale} from '../../hooks/offline/reloadIfStale.ts';
import {makeEngine, type Engine} from './engine.ts';

let loading: Promise<Engine> | undefined;

/** The engine over the index, made once a visit. A failure is not kept. */
function loadEngine(): Promise<Engine> {
  loading ??= import('@generated/search/default/index.json').then(({default: findables}) =>
    makeEngine(findables),
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

export interface EngineState {
  readonly engine?: Engine | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

export function useEngine(): EngineState {
  const [engine, setEngine] = useState<Engine>();
  const [hasFailed, setFailed] = useState(false);
  const retry = useCallback(() => {
    setFailed(false);
    loadEngine().then(setEngine, () => {
      setFailed(true);
      reloadIfStale();
    });
  }, []);
  useEffect(retry, [retry]);
  return {engine, hasFailed, retry};
}
