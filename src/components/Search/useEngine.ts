import {useCallback, useEffect, useState} from 'react';
import {reloadIfStale} from '../../hooks/offline/reloadIfStale.ts';
import {makeEngine, type Engine} from './engine.ts';
import {fetchIndex, NotBuilt} from './fetchIndex.ts';

let loading: Promise<Engine> | undefined;

/** The engine over the index, made once a visit. A failure is not kept. */
function loadEngine(): Promise<Engine> {
  loading ??= fetchIndex().then(makeEngine);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

const notLoaded = 'The index could not be loaded.';
const notBuilt = 'The search is made by a build: end npm start, run npm run build once, and start again.';

export interface EngineState {
  readonly engine?: Engine | undefined;
  /** Why there is none, in words. */
  readonly failure?: string | undefined;
  readonly retry: () => void;
}

export function useEngine(): EngineState {
  const [engine, setEngine] = useState<Engine>();
  const [failure, setFailure] = useState<string>();
  const retry = useCallback(() => {
    setFailure(undefined);
    loadEngine().then(setEngine, (error: unknown) => {
      setFailure(error instanceof NotBuilt ? notBuilt : notLoaded);
      reloadIfStale();
    });
  }, []);
  useEffect(retry, [retry]);
  return {engine, failure, retry};
}
