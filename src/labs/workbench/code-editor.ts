import {defaultKeymap, history, historyKeymap, indentWithTab} from '@codemirror/commands';
import {typescriptLanguage} from '@codemirror/lang-javascript';
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import {EditorState, StateEffect, StateField} from '@codemirror/state';
import {
  Decoration,
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
  type DecorationSet,
} from '@codemirror/view';
import {tags} from '@lezer/highlight';

export interface CodeEditor {
  /** Puts another text there, which is not heard as typed; Undo takes it back. */
  write(text: string): void;
  /** Marks lines, from 1, and brings the first into view. */
  mark(lines: readonly number[]): void;
  destroy(): void;
}

interface Wishes {
  readonly text: string;
  readonly label: string;
  readonly typed: (text: string) => void;
}

/**
 * The editor, in a shadow root: there its styles are constructed sheets, which the page's policy lets pass, as it would not
 * an element with styles. Tab indents; Escape and then Tab leaves.
 */
export function makeCodeEditor(host: HTMLElement, {text, label, typed}: Wishes): CodeEditor {
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
  let isWriting = false;
  const hear = (now: string) => {
    if (!isWriting) typed(now);
  };
  const view = new EditorView({parent: root, root, state: stateOf({text, label, typed: hear})});
  // Keys belong to who types: neither the lab's nor the page's own hear them.
  const keep = (event: Event) => {
    event.stopPropagation();
  };
  host.addEventListener('keydown', keep);
  return {
    write(next) {
      if (view.state.doc.toString() === next) return;
      isWriting = true;
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: next}});
      isWriting = false;
    },
    mark(lines) {
      const places = lines.filter((line) => line >= 1 && line <= view.state.doc.lines);
      const [first] = places.map((line) => view.state.doc.line(line).from);
      const show = first === undefined ? [] : [EditorView.scrollIntoView(first, {y: 'nearest'})];
      view.dispatch({effects: [markLines.of(places), ...show]});
    },
    destroy() {
      host.removeEventListener('keydown', keep);
      view.destroy();
    },
  };
}

function stateOf({text, label, typed}: Wishes): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      history(),
      drawSelection(),
      indentOnInput(),
      indentUnit.of('  '),
      bracketMatching(),
      // The language alone: with `javascript()` completions would come along, which nobody asks for.
      typescriptLanguage,
      syntaxHighlighting(colours),
      keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
      // It scrolls sideways on a phone: whoever has keys alone gets there by what is written in it.
      EditorView.contentAttributes.of({'aria-label': label, tabindex: '0'}),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) typed(update.state.doc.toString());
      }),
      marked,
      theme,
    ],
  });
}

const markLines = StateEffect.define<readonly number[]>();

const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(markLines)) continue;
      const lines = [...new Set(effect.value)].sort((a, b) => a - b);
      const mark = Decoration.line({class: 'cm-sent'});
      return Decoration.set(lines.map((line) => mark.range(transaction.state.doc.line(line).from)));
    }
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The site's own colours: properties reach into the shadow root. */
const colours = HighlightStyle.define([
  {tag: [tags.keyword, tags.operatorKeyword], color: 'var(--color-process-4)'},
  {tag: [tags.string, tags.special(tags.string)], color: 'var(--color-process-3)'},
  {tag: [tags.number, tags.bool, tags.null], color: 'var(--color-process-2)'},
  {tag: tags.comment, color: 'var(--color-ink-soft)', fontStyle: 'italic'},
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    color: 'var(--color-process-1)',
  },
]);

const theme = EditorView.theme({
  '&': {
    blockSize: '100%',
    color: 'var(--color-ink)',
    backgroundColor: 'var(--color-raised)',
    fontSize: 'var(--text-small)',
  },
  // The page draws it, round the host.
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {fontFamily: 'var(--font-code)', lineHeight: '1.6', overflow: 'auto'},
  '.cm-content': {caretColor: 'var(--color-ink)'},
  '.cm-cursor': {borderInlineStartColor: 'var(--color-ink)', borderInlineStartWidth: '2px'},
  '.cm-gutters': {color: 'var(--color-ink-soft)', backgroundColor: 'var(--color-surface)', border: 'none'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--color-accent-soft)',
  },
  '.cm-sent': {backgroundColor: 'var(--color-unknown-soft)'},
  '&.cm-focused .cm-matchingBracket': {backgroundColor: 'var(--color-accent-soft)', outline: 'none'},
});
