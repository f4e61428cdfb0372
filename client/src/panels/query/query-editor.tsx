import { useEffect, useRef } from 'react';
import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, tooltips } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql, updateSchema } from 'cm6-graphql';
import { queryWords } from '../../graph/query/query-words.js';
import { run, setTyped, useQueryPanel } from '../../state/query/query.js';

// The page's own colours, so that both themes have their contrast.
const colours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.keyword, tags.definitionKeyword], color: 'var(--second)' },
    { tag: [tags.propertyName, tags.attributeName], color: 'var(--accent)' },
    { tag: [tags.string, tags.number, tags.bool, tags.atom], color: 'var(--confirmed)' },
    { tag: [tags.variableName, tags.typeName, tags.special(tags.name)], color: 'var(--alleged)' },
    { tag: tags.comment, color: 'var(--muted)' },
  ]),
);

const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--surface)', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': { caretColor: 'var(--ink)', fontFamily: 'ui-monospace, monospace', fontSize: '0.87rem' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--accent-soft)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--sunken)',
    color: 'var(--muted)',
    border: 'none',
    fontFamily: 'ui-monospace, monospace',
    fontSize: '0.87rem',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--accent-soft)',
  },
  '.cm-tooltip': { backgroundColor: 'var(--surface)', color: 'var(--ink)', border: '1px solid var(--line-strong)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--accent-ink)' },
});

/** Where to put the cursor: a place of an error, with a number so that the same place twice counts. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly number: number;
}

/** The editor: suggestions and checks against the schema. Tab leaves it; Ctrl + Enter runs. */
export function QueryEditor({ goTo }: { readonly goTo: Place | null }) {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const typed = useQueryPanel((panel) => panel.typed.query);
  const schema = useQueryPanel((panel) => panel.schema);

  useEffect(() => {
    const parent = box.current;
    if (!parent) return undefined;
    const editor = new EditorView({
      parent,
      state: EditorState.create({
        doc: useQueryPanel.getState().typed.query,
        extensions: [
          keymap.of([
            {
              key: 'Mod-Enter',
              run: () => {
                void run();
                return true;
              },
            },
          ]),
          graphql(useQueryPanel.getState().schema ?? undefined),
          lineNumbers(),
          history(),
          drawSelection(),
          indentOnInput(),
          bracketMatching(),
          closeBrackets(),
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
          EditorView.lineWrapping,
          // It can be typed in without the `tabindex`, but not everything that looks for what can be focused knows that.
          EditorView.contentAttributes.of({ 'aria-label': queryWords.query, tabindex: '0' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) setTyped({ query: update.state.doc.toString() });
          }),
          tooltips({ parent: parent.closest('dialog') ?? document.body }),
          colours,
          theme,
        ],
      }),
    });
    view.current = editor;
    editor.focus();
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === typed) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: typed } });
  }, [typed]);

  useEffect(() => {
    if (view.current && schema) updateSchema(view.current, schema);
  }, [schema]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || !goTo) return;
    const line = editor.state.doc.line(Math.min(goTo.line, editor.state.doc.lines));
    editor.dispatch({
      selection: { anchor: Math.min(line.from + goTo.column - 1, line.to) },
      scrollIntoView: true,
    });
    editor.focus();
  }, [goTo]);

  return <div ref={box} className="query-editor" />;
}
