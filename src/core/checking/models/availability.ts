import {modelMap, type ModelAvailability} from '../model-map.ts';
import type {ModelName} from './names.ts';

/**
 * What the map of models does not place. Regular and safe registers are unavailable, for they promise recency (Bailis and
 * others 2013, table 3). Convergent causal is causal with an order of writes that needs no waiting, such as that of
 * timestamps (COPS, Lloyd and others 2011). Eventual asks no more of a session than that values come from writes.
 */
const others: Readonly<Partial<Record<ModelName, ModelAvailability>>> = {
  regular: 'unavailable',
  safe: 'unavailable',
  'convergent causal': 'sticky',
  eventual: 'total',
};

/** Whether a model can be kept while the network is cut (Bailis and others 2013). */
export function availabilityOf(model: ModelName): ModelAvailability {
  const known = modelMap.find(({name}) => name === model)?.availability ?? others[model];
  if (known === undefined) throw new RangeError(`Nothing is known of the availability of ${model}`);
  return known;
}

/** The same in words that fit over a band of a picture. */
export const availabilityInWords: Readonly<Record<ModelAvailability, string>> = {
  unavailable: 'Unavailable: in a cut some server must refuse',
  sticky: 'Sticky: goes on, if you stay with your server',
  total: 'Total: goes on, with any live server',
};
