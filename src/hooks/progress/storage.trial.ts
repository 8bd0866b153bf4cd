import {valueOf} from '../../core/learning/progress.ts';
import {parse} from '../../core/learning/progress-text.ts';
import type {ProgressHome} from './home.ts';
import {createProgressStore, type ProgressStore} from './progress-store.ts';

interface Tab {
  hear: (news: 'changed' | 'wiped') => void;
}

/** One storage, as several tabs see it. Turns and news wait until the test lets them through. */
export class Storage {
  text: string | null = null;
  aside: string[] = [];
  refuses: 'nothing' | 'reading' | 'writing' = 'nothing';
  turns: (() => void)[] = [];
  news: (() => void)[] = [];
  readonly tabs: Tab[] = [];

  open(name: string): ProgressStore {
    const tab: Tab = {hear: () => undefined};
    this.tabs.push(tab);
    const home: ProgressHome = {
      read: () => {
        if (this.refuses === 'reading') throw new DOMException('blocked', 'SecurityError');
        return this.text;
      },
      write: (text) => {
        if (this.refuses !== 'nothing') throw new DOMException('full', 'QuotaExceededError');
        this.text = text;
        for (const other of this.tabs) if (other !== tab) this.news.push(() => other.hear('changed'));
      },
      setAside: (text) => {
        if (this.refuses !== 'nothing') throw new DOMException('full', 'QuotaExceededError');
        this.aside.push(text);
      },
      readSetAside: () => this.aside,
      takeTurn: (work) => this.turns.push(work),
      listen: (hear) => {
        tab.hear = hear;
      },
    };
    return createProgressStore(home, name);
  }

  wipe(): void {
    this.text = null;
    for (const tab of this.tabs) tab.hear('wiped');
  }

  /** Lets waiting turns and news through, in the order that the picks say, until none is left. */
  settle(picks: readonly number[] = []): void {
    for (let i = 0; this.turns.length + this.news.length > 0; i++) {
      const queue = this.turns.length > 0 && (picks[i] ?? 0) % 2 === 0 ? this.turns : this.news;
      const [next] = (queue.length > 0 ? queue : this.turns).splice(0, 1);
      next?.();
    }
  }

  kept(key: string): unknown {
    return valueOf(parse(this.text ?? '').record, key);
  }
}

/** What a tab shows. */
export const value = (store: ProgressStore, key: string): unknown => valueOf(store.state().record, key);
