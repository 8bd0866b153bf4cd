import type {Contents} from './disk-contents.ts';
import {exponential} from './exponential.ts';
import type {NodeId} from './protocol.ts';
import {draw, stream} from './stream.ts';
import type {Micros} from './time.ts';

/** How long a disk takes to sync: at least `syncMicros`, and on top an exponential with mean `jitterMicros`. */
export interface DiskQuality {
  readonly syncMicros: Micros;
  readonly jitterMicros: Micros;
}

/** A sync under way: everything written before it was asked for is safe once it comes back. */
export interface Sync {
  /** Its place in the queue; a sync that is not in the list any more never comes back. */
  readonly sequence: number;
  readonly contents: Contents;
  /** How many writes `contents` holds. */
  readonly writes: number;
}

/**
 * A node's disk behind a cache. What the node writes it reads back at once; what it has not synced a crash loses.
 * Syncs are done one after the other.
 */
export interface Disk {
  readonly written: Contents;
  readonly writes: number;
  readonly synced: Contents;
  readonly syncedWrites: number;
  readonly syncing: readonly Sync[];
  /** When the last sync that was asked for will be done. */
  readonly busyUntil: Micros;
  /** How many syncs it was asked for: the place in its stream of chance. */
  readonly asked: number;
  readonly quality: DiskQuality;
}

const nothing: Contents = {cells: {}, files: {}};

/** A disk on which nothing has been written. */
export function blank(quality: DiskQuality): Disk {
  return {
    written: nothing,
    writes: 0,
    synced: nothing,
    syncedWrites: 0,
    syncing: [],
    busyUntil: 0,
    asked: 0,
    quality,
  };
}

export function writeCell(disk: Disk, cell: string, value: unknown): Disk {
  const {cells, files} = disk.written;
  return {...disk, writes: disk.writes + 1, written: {cells: {...cells, [cell]: value}, files}};
}

/** Adds entries after the first `length` of a file; those that stood there are gone. */
export function writeFile(disk: Disk, file: string, length: number, entries: readonly unknown[]): Disk {
  const {cells, files} = disk.written;
  const kept = (files[file] ?? []).slice(0, length);
  return {
    ...disk,
    writes: disk.writes + 1,
    written: {cells, files: {...files, [file]: [...kept, ...entries]}},
  };
}

/** When a sync that is asked for at `now` will be done. */
export function syncDone(disk: Disk, seed: number, node: NodeId, now: Micros): Micros {
  const {syncMicros, jitterMicros} = disk.quality;
  const chance = stream(seed, `disk ${node}`);
  const takes = syncMicros + exponential(jitterMicros, draw(chance, disk.asked));
  return Math.max(now, disk.busyUntil) + takes;
}

/** The sync that was asked for under this number is done; what an earlier one made safe stays safe. */
export function finishSync(disk: Disk, sequence: number): Disk {
  const sync = disk.syncing.find((each) => each.sequence === sequence);
  if (!sync) return disk;
  const syncing = disk.syncing.filter((each) => each !== sync);
  if (sync.writes < disk.syncedWrites) return {...disk, syncing};
  return {...disk, syncing, synced: sync.contents, syncedWrites: sync.writes};
}

/** What is left after the power was cut: what had been synced. */
export function loseUnsynced(disk: Disk): Disk {
  return {...disk, written: disk.synced, writes: disk.syncedWrites, syncing: [], busyUntil: 0};
}
