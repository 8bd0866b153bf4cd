import type {Findable} from '../../core/finding/findable.ts';

export const section = (to: string, title: string, text: string): Findable => ({
  ...{kind: 'lesson', to, title, text},
  path: ['Lesson 1'],
});
export const term = (name: string, names: readonly string[], text: string): Findable => ({
  ...{kind: 'term', to: `/glossary/#${name}`, title: name, names, text},
  path: ['Glossary'],
});
