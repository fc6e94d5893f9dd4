import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentLess, indentMore } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Problem } from '../../../scenario/problem.ts';
import type { CompletionKnowledge } from '../../../studio/file/completions-at.ts';
import {
  offsetWithOwnEnds,
  typedWithOwnEnds,
  withPlainEnds,
} from '../../../studio/file/line-ends.ts';
import { textChange } from '../../../studio/text-change.ts';
import { fileCompletion } from './file-completion.ts';
import { fileLook } from './file-look.ts';
import { problemMarks } from './problem-marks.ts';

export interface FileEditorOptions {
  label: string;
  source: string;
  knowledge: () => CompletionKnowledge;
  onType: (source: string) => void;
  onCursor: (offset: number) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** The text of the line behind the cursor's word: whether it leads somewhere is for the caller. */
  onFollow: (offset: number) => void;
}

export interface OpenFileEditor {
  /** Brings the text up to date, keeping cursor and scroll where they are. */
  follow: (source: string) => void;
  mark: (problems: readonly Problem[]) => void;
  lock: (isLocked: boolean) => void;
  goTo: (line: number, column: number) => void;
  close: () => void;
}

const fromOutside = Annotation.define<boolean>();

/**
 * CodeMirror in a shadow tree of its own: there its styles are constructed sheets, which the content
 * policy lets be; in the page they would be inline styles, which it does not.
 */
export function createFileEditor(host: HTMLElement, options: FileEditorOptions): OpenFileEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const locked = new Compartment();
  // With its own line ends: the editor holds plain ones.
  let { source } = options;
  const own = (offset: number) => offsetWithOwnEnds(source, offset);
  const run = (does: () => void) => () => {
    does();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: withPlainEnds(source),
      extensions: [
        lineNumbers(),
        foldGutter(),
        lintGutter(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        indentOnInput(),
        search({ top: true }),
        yaml(),
        fileCompletion(options.knowledge),
        fileLook,
        locked.of([]),
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          spellcheck: 'true',
          tabindex: '0',
        }),
        keymap.of([
          { key: 'Mod-z', run: run(options.onUndo) },
          { key: 'Mod-Shift-z', run: run(options.onRedo) },
          { key: 'Mod-y', run: run(options.onRedo) },
          {
            key: 'F12',
            run: ({ state }) => run(() => options.onFollow(own(state.selection.main.head)))(),
          },
          { key: 'Mod-]', run: indentMore },
          { key: 'Mod-[', run: indentLess },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...searchKeymap,
          ...foldKeymap,
          ...lintKeymap,
          ...defaultKeymap,
        ]),
        EditorView.domEventHandlers({
          mousedown(event, editor) {
            if (!event.ctrlKey && !event.metaKey) return false;
            const offset = editor.posAtCoords({ x: event.clientX, y: event.clientY });
            if (offset !== null) options.onFollow(own(offset));
            return offset !== null;
          },
        }),
        EditorView.updateListener.of(({ state, docChanged, selectionSet, transactions }) => {
          if (transactions.some((one) => one.annotation(fromOutside) === true)) return;
          if (docChanged) {
            source = typedWithOwnEnds(source, state.doc.toString());
            options.onType(source);
          }
          if (docChanged || selectionSet) options.onCursor(own(state.selection.main.head));
        }),
      ],
    }),
  });

  return {
    follow(next) {
      source = next;
      const change = textChange(view.state.doc.toString(), withPlainEnds(next));
      if (change === null) return;
      view.dispatch({
        changes: {
          from: change.at,
          to: change.at + change.removed.length,
          insert: change.inserted,
        },
        annotations: fromOutside.of(true),
      });
    },
    mark(problems) {
      view.dispatch(setDiagnostics(view.state, problemMarks(view.state.doc, problems)));
    },
    lock(isLocked) {
      view.dispatch({ effects: locked.reconfigure(EditorState.readOnly.of(isLocked)) });
    },
    goTo(lineNumber, column) {
      const { doc } = view.state;
      const line = doc.line(Math.max(1, Math.min(lineNumber, doc.lines)));
      const at = Math.min(line.from + column - 1, line.to);
      view.dispatch({
        selection: { anchor: at },
        effects: EditorView.scrollIntoView(at, { y: 'center' }),
        annotations: fromOutside.of(true),
      });
      view.focus();
    },
    close: () => view.destroy(),
  };
}
