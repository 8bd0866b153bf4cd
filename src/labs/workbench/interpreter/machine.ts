import {Intrinsics, JSException, QuickJS, type JSValueHandle} from 'quickjs-wasi';
import {stream} from '../../../core/simulation/stream.ts';
import type {Micros} from '../../../core/simulation/time.ts';
import type {Message} from '../../../core/workbench/protocol/message.ts';
import type {Disk} from '../../../core/workbench/virtual/disk.ts';
import type {Death, Effect, Program, Started, Turn} from '../../../core/workbench/virtual/program.ts';
import {deathOf} from './death.ts';
import {readTurn} from './effects.ts';
import {LIBRARY, LIBRARY_FILE, NODE_FILE} from './library.ts';

/** What a node may have of the interpreter's memory. */
const MEMORY = 16 * 1024 * 1024;
/** The interpreter asks about every 10,000 steps whether it may go on: this often for one event… */
const TURN_CALLS = 400;
/** …and this often for the whole of a node's life. */
const LIFE_CALLS = 4000;
/** What calls may stand in each other, in bytes: little enough that no browser’s own stack is at its end before. */
const STACK = 128 * 1024;
/** Memory that WebAssembly was given is never taken back: a machine that has more than this is replaced. */
const WORN = 48 * 1024 * 1024;
/** What a node's clock shows when its run begins: 1 January 2026, UTC. */
const EPOCH_NANOS = 1_767_225_600_000_000_000n;
/** Nothing whose answer depends on the machine, on its clock or on when memory is tidied up. */
const LANGUAGE =
  Intrinsics.ALL &
  ~(Intrinsics.WEAK_REF | Intrinsics.PERFORMANCE | Intrinsics.DOM_EXCEPTION | Intrinsics.ATOB_BTOA);

/** What the interpreter asks of its surroundings. */
interface Surroundings {
  now: Micros;
  turnCalls: number;
  lifeCalls: number;
  /** Promises that were rejected and that nobody has looked at, by their place in memory. */
  readonly rejected: Map<number, {readonly name: string; readonly says: string; readonly stack: string}>;
}

/** An interpreter of its own for one node: its memory is wiped, and the next node begins in it. */
export class Machine {
  private readonly functions: Readonly<Record<'begin' | 'deliver' | 'fire' | 'take', JSValueHandle>>;
  private readonly home: ReturnType<QuickJS['snapshot']>;
  /** Which life it is in: a program of an earlier one is dead. */
  private life = 0;

  private constructor(
    private readonly vm: QuickJS,
    private readonly around: Surroundings,
  ) {
    const library = vm.evalCode(LIBRARY, LIBRARY_FILE);
    const named = (name: string) => library.getProp(name);
    this.functions = {
      begin: named('begin'),
      deliver: named('deliver'),
      fire: named('fire'),
      take: named('take'),
    };
    void vm.undefined;
    void vm.global;
    this.home = vm.snapshot();
  }

  static async make(wasm: WebAssembly.Module): Promise<Machine> {
    const around: Surroundings = {now: 0, turnCalls: 0, lifeCalls: 0, rejected: new Map()};
    const vm = await QuickJS.create({
      wasm,
      memoryLimit: MEMORY,
      maxStackSize: STACK,
      timezoneOffset: 0,
      intrinsics: LANGUAGE,
      wasi: (memory) => ({
        clock_time_get: (_clock: number, _precision: bigint, place: number) => {
          const nanos = EPOCH_NANOS + BigInt(around.now) * 1000n;
          new DataView(memory.buffer).setBigUint64(place, nanos, true);
          return 0;
        },
      }),
      interruptHandler: () => {
        around.lifeCalls += 1;
        return ++around.turnCalls > TURN_CALLS || around.lifeCalls > LIFE_CALLS;
      },
      onUnhandledRejection: (promise, reason, isHandled) => {
        if (isHandled) around.rejected.delete(promise.identity);
        else around.rejected.set(promise.identity, describe(reason));
      },
    });
    return new Machine(vm, around);
  }

  /** Whether it should be replaced by another before the next run. */
  get isWorn(): boolean {
    return this.vm._getMemory().buffer.byteLength > WORN;
  }

  dispose(): void {
    this.vm.dispose();
  }

  /** Runs `code` with an empty memory. What `seed` decides is the node's own chance. */
  start(code: string, {seed, disk}: {readonly seed: string; readonly disk: Disk}, now: Micros): Started {
    this.wipe();
    const life = ++this.life;
    const turn = this.turn(now, () => {
      const seeds = [...stream(0, seed), ...stream(1, seed)].map((each) => this.vm.newNumber(each));
      const kept = this.vm.newString(JSON.stringify(disk.contents));
      this.call('begin', kept, ...seeds);
      for (const each of [kept, ...seeds]) each.dispose();
      this.vm.evalCode(code, NODE_FILE).dispose();
    });
    const alive = (action: () => void, at: Micros) =>
      life === this.life ? this.turn(at, action) : {effects: [], death: null};
    const program: Program = {
      deliver: (message, at) =>
        alive(() => {
          this.tell('deliver', JSON.stringify(message satisfies Message));
        }, at),
      fire: (timer, at) =>
        alive(() => {
          const which = this.vm.newNumber(timer);
          this.call('fire', which);
          which.dispose();
        }, at),
    };
    return {program, turn};
  }

  private wipe(): void {
    // A restored interpreter would do as well, and takes ten times as long.
    new Uint8Array(this.vm._getMemory().buffer).set(this.home.memory);
    this.vm._getExports().__stack_pointer.value = this.home.stackPointer;
    this.around.lifeCalls = 0;
  }

  private turn(now: Micros, action: () => void): Turn {
    this.around.now = now;
    this.around.turnCalls = 0;
    this.around.rejected.clear();
    const death = this.attempt(() => {
      action();
      this.vm.executePendingJobs();
    });
    const said = this.take();
    return {
      effects: [...said.effects, ...this.unheard(said)],
      death: said.death ?? death ?? this.unhandled(),
    };
  }

  private attempt(action: () => void): Death | null {
    try {
      action();
      return null;
    } catch (error) {
      if (!(error instanceof JSException)) {
        return deathOf({
          name: 'Error',
          says: error instanceof Error ? error.message : String(error),
          stack: '',
        });
      }
      const {name, message, stack = ''} = error;
      const dead = this.around.lifeCalls > LIFE_CALLS ? spent(stack) : deathOf({name, says: message, stack});
      error.dispose();
      return dead;
    }
  }

  /** What the node did in this turn; nothing, if it is in no state to say. */
  private take(): Turn {
    this.around.turnCalls = 0;
    try {
      const json = this.vm.callFunction(this.functions.take, this.vm.undefined);
      const turn = json.isString ? readTurn(json.toString()) : readTurn('');
      json.dispose();
      return turn;
    } catch {
      return {effects: [], death: null};
    }
  }

  private unhandled(): Death | null {
    for (const thrown of this.around.rejected.values())
      if (thrown.name !== 'RPCError') return deathOf(thrown);
    return null;
  }

  /** A request that failed, in a promise that nobody waits for, is no reason to die; it is said. */
  private unheard({death}: Turn): readonly Effect[] {
    if (death) return [];
    return [...this.around.rejected.values()]
      .filter(({name}) => name === 'RPCError')
      .map(({says}) => ({kind: 'log', text: `nobody caught this: ${says}`, line: null}));
  }

  private tell(name: 'deliver', json: string): void {
    const text = this.vm.newString(json);
    this.call(name, text);
    text.dispose();
  }

  private call(name: 'begin' | 'deliver' | 'fire', ...given: JSValueHandle[]): void {
    this.vm.callFunction(this.functions[name], this.vm.undefined, ...given).dispose();
  }
}

function spent(stack: string): Death {
  const {line} = deathOf({name: '', says: '', stack});
  return {says: 'took more steps in one run than a node may take', line};
}

function describe(reason: JSValueHandle): {name: string; says: string; stack: string} {
  if (!reason.isError)
    return {name: '', says: reason.isString ? reason.toString() : reason.typeof, stack: ''};
  const own = (name: string) => {
    const value = reason.getProp(name);
    const text = value.isString ? value.toString() : '';
    value.dispose();
    return text;
  };
  return {name: own('name'), says: own('message'), stack: own('stack')};
}
