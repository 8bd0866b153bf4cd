import {isArray, isObject, type Json} from '../../../core/workbench/json.ts';
import type {Death, Effect, Turn} from '../../../core/workbench/virtual/program.ts';
import {deathOf} from './death.ts';

/** What one event may lead to. */
const MOST_EFFECTS = 10_000;

/**
 * What a node says that it did. The text comes from where the reader's code runs, which may have changed anything there, so that
 * nothing of its form is taken for granted.
 */
export function readTurn(json: string): Turn {
  const said = parsed(json);
  const effects: Effect[] = [];
  for (const each of said) {
    if (effects.length >= MOST_EFFECTS) return {effects, death: tooMany};
    if (isObject(each) && each['kind'] === 'died') return {effects, death: deathIn(each)};
    const effect = effectIn(each);
    if (effect === null) return {effects, death: spoilt};
    effects.push(effect);
  }
  return {effects, death: null};
}

const tooMany: Death = {says: `did more than ${MOST_EFFECTS} things in answer to one event`, line: null};
const spoilt: Death = {says: 'changed what its own library needs of the language', line: null};

function parsed(json: string): readonly (Json | undefined)[] {
  try {
    const value = JSON.parse(json) as Json;
    return isArray(value) ? value : [undefined];
  } catch {
    return [undefined];
  }
}

function effectIn(said: Json | undefined): Effect | null {
  if (!isObject(said)) return null;
  const {kind, dest, body, text, timer, delayMicros} = said;
  const line = typeof said['line'] === 'number' ? said['line'] : null;
  if (kind === 'send' && typeof dest === 'string' && isObject(body)) return {kind, dest, body, line};
  if (kind === 'log' && typeof text === 'string') return {kind, text, line};
  if (kind === 'keep' && typeof said['key'] === 'string' && typeof text === 'string') {
    return {kind, key: said['key'], text};
  }
  if (kind === 'cancel' && typeof timer === 'number') return {kind, timer};
  if (kind !== 'timer' || typeof timer !== 'number' || !isDelay(delayMicros)) return null;
  return {kind, timer, delayMicros};
}

function isDelay(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function deathIn({name, says, stack}: Readonly<Record<string, Json>>): Death {
  const text = (value: Json | undefined) => (typeof value === 'string' ? value : '');
  return deathOf({name: text(name), says: text(says), stack: text(stack)});
}
