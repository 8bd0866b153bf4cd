import {canonical} from './canonical.ts';
import {isList, type Operation, type Value} from './history.ts';
import type {Reason} from './verdict.ts';
import {describe, GLANCE, named, processInWords, valueInWords} from './phrases.ts';

/** Operations of the window that are put in words. */
const IN_WORDS = 10;
/** Values that are listed. */
const LISTED = 4;

/**
 * What a person wants to know first of an illegal history, in sentences: a value that nobody can have written, with
 * what it may have been mistaken for; and where more operations clash than one takes in at a glance, the operation
 * that cannot be placed, what the object can hold there and by which writes, and the operations round it.
 */
export function diagnose(operations: readonly Operation[], reason: Reason): string[] {
  const {initial} = reason;
  const own = operations.filter(({key}) => canonical(key ?? null) === canonical(reason.key ?? null));
  const reads = [reason.at, ...reason.clash].flatMap((index) => {
    const operation = operations[index];
    return operation?.f === 'read' && operation.outcome === 'ok' ? [operation] : [];
  });
  const strange = reads.map((read) => strangeness(read, own, initial)).find((text) => text !== null);
  if (typeof strange === 'string') return [strange];
  if (reason.clash.length <= GLANCE) return [];
  const last = operations[reason.at];
  if (last === undefined) return [];
  return [
    `${named(last)} cannot be placed: everything that returned before can be put in an order, and with it nothing can.`,
    ...(last.f === 'read' ? canHold(last, own, initial) : []),
    `Round it: ${window(last, own).map(describe).join('; ')}.`,
  ];
}

/** The operations under way with one or shortly before, at most ten, in call order. */
function window(last: Operation, own: readonly Operation[]): Operation[] {
  const end = last.return ?? Infinity;
  return own
    .filter(({call, outcome}) => call <= end && outcome !== 'fail')
    .sort((a, b) => a.call - b.call)
    .slice(-IN_WORDS);
}

/** Why a read saw what cannot be there, whatever the order: `null` if it can. */
function strangeness(read: Operation, own: readonly Operation[], initial: Value): string | null {
  const {value} = read;
  const updates = own.map(({f}) => f).filter((f) => f !== 'read');
  if (value === null || canonical(value) === canonical(initial)) return null;
  if (updates.every((f) => f === 'write' || f === 'cas')) return neverThere(read, value, own, 'returned');
  const isSet = isList(value) && updates.every((f) => f === 'add');
  return isSet ? strangeElement(read, value, own, initial) : null;
}

function strangeElement(
  read: Operation,
  elements: readonly Value[],
  own: readonly Operation[],
  initial: Value,
): string | null {
  const there = new Set((isList(initial) ? initial : []).map(canonical));
  const seen = new Set<string>();
  for (const element of elements) {
    const name = canonical(element);
    if (seen.has(name))
      return `${named(read)} lists ${valueInWords(element)} twice, and a set holds it once.`;
    seen.add(name);
    const problem = there.has(name) ? null : neverThere(read, element, own, 'lists');
    if (problem !== null) return problem;
  }
  return null;
}

function neverThere(read: Operation, value: Value, own: readonly Operation[], verb: string): string | null {
  const same = own.filter((other) => canonical(written(other) ?? null) === canonical(value));
  const possible = same.filter(({outcome}) => outcome !== 'fail');
  const said = `${named(read)} ${verb} ${valueInWords(value)}, `;
  const [first] = possible;
  if (first !== undefined) {
    const early = possible.every(({call}) => read.return !== null && call > read.return);
    return early
      ? `${said}and ${processInWords(first.process)} invoked the ${first.f} of it only after that read had returned.`
      : null;
  }
  const [failed] = same;
  if (failed !== undefined) {
    return `${said}and the only ${failed.f} of it, by ${processInWords(failed.process)}, failed: it never happened.`;
  }
  const twin = own.find((other) => {
    const wrote = written(other);
    return wrote !== undefined && loosely(wrote) === loosely(value);
  });
  if (twin !== undefined) {
    const wrote = written(twin) ?? null;
    return `${said}${kind(value)}, and nobody wrote that; ${processInWords(twin.process)} wrote ${valueInWords(wrote)}, ${kind(wrote)}.`;
  }
  return `${said}and nobody ever wrote that.`;
}

/** What the operation leaves behind, if it is one value: `undefined` for a read. */
function written({f, value}: Operation): Value | undefined {
  if (f === 'read') return undefined;
  return f === 'cas' && isList(value) ? (value[1] ?? null) : value;
}

/** The same for `83` and `"83"`. */
function loosely(value: Value): string {
  return typeof value === 'string' ? value.trim() : canonical(value);
}

function kind(value: Value): string {
  if (isList(value)) return 'a list';
  return {string: 'a string', number: 'a number', boolean: 'a boolean', object: 'null'}[
    typeof value as 'string' | 'number' | 'boolean' | 'object'
  ];
}

/** What a register can hold at most when a read takes effect: what nothing has certainly replaced before its call. */
function canHold(read: Operation, own: readonly Operation[], initial: Value): string[] {
  const writes = own.filter((each) => (each.f === 'write' || each.f === 'cas') && each.outcome !== 'fail');
  if (writes.length === 0) return [];
  const end = read.return ?? Infinity;
  const over = writes.filter(
    (each) => each.outcome === 'ok' && each.return !== null && each.return < read.call,
  );
  const lastCall = over.reduce((latest, {call}) => Math.max(latest, call), -Infinity);
  const candidates = writes.filter(
    (each) => each.call < end && !(each.outcome === 'ok' && each.return !== null && each.return < lastCall),
  );
  const texts = new Map<string, string>();
  if (over.length === 0) texts.set(canonical(initial), `${valueInWords(initial)} (as at first)`);
  for (const each of [...candidates].sort((a, b) => b.call - a.call)) {
    const value = written(each) ?? null;
    if (!texts.has(canonical(value)))
      texts.set(canonical(value), `${valueInWords(value)} (${describe(each)})`);
  }
  const listed = [...texts.values()];
  const more = listed.length > LISTED ? `, or one of ${listed.length - LISTED} more` : '';
  return [`At that point it can hold no more than ${listed.slice(0, LISTED).join(', ')}${more}.`];
}
