import { useEffect, useRef, useState } from 'react';
import { nameOfQuery } from '../../graph/query/history.js';
import { queryWords } from '../../graph/query/query-words.js';
import {
  cancel,
  drawAnswer,
  loadSchema,
  run,
  setTyped,
  typeViewQuery,
  useQueryPanel,
} from '../../state/query/query.js';
import { setQueryOpen } from '../../state/view.js';
import { QueryAnswer } from './query-answer.js';
import { QueryEditor, type Place } from './query-editor.js';
import '../../styles/query.css';

function Latest() {
  const history = useQueryPanel((panel) => panel.history);
  if (history.length === 0) return null;
  return (
    <select
      aria-label={queryWords.history}
      value=""
      onChange={(event) => {
        const chosen = history[Number(event.target.value)];
        if (chosen) setTyped(chosen);
      }}
    >
      <option value="">{queryWords.history}</option>
      {history.map((one, index) => (
        <option key={`${one.query} ${one.variables}`} value={index}>
          {nameOfQuery(one)}
        </option>
      ))}
    </select>
  );
}

function Variables() {
  const variables = useQueryPanel((panel) => panel.typed.variables);
  return (
    <label className="query-variables">
      <span className="field-label">{queryWords.variables}</span>
      <textarea
        rows={5}
        spellCheck={false}
        value={variables}
        onChange={(event) => setTyped({ variables: event.target.value })}
      />
    </label>
  );
}

/** A query to be edited, run and drawn. */
export default function QueryDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { running, answer, schema } = useQueryPanel();
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // In the editor, the focus would bring up the keyboard of a phone.
    dialog.current?.focus();
    void loadSchema();
  }, []);
  const draw = async (): Promise<void> => {
    if (await drawAnswer()) dialog.current?.close();
  };
  const onPlace = (line: number, column: number): void =>
    setPlace((before) => ({ line, column, number: (before?.number ?? 0) + 1 }));
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className="help query"
      aria-labelledby="query-title"
      onClose={() => setQueryOpen(false)}
    >
      <div>
        <h2 id="query-title">{queryWords.title}</h2>
        <p className="muted">
          {queryWords.explain}{' '}
          <a href="/graphql" target="_blank" rel="noreferrer">
            /graphql
          </a>
          .
        </p>
      </div>
      <div className="buttons">
        <button type="button" className="small" onClick={typeViewQuery}>
          {queryWords.forView}
        </button>
        <Latest />
      </div>
      <div className="query-parts">
        <div className="query-asked">
          <QueryEditor goTo={place} />
          <Variables />
        </div>
        <QueryAnswer onPlace={onPlace} />
      </div>
      <div className="buttons">
        {running ? (
          <button type="button" className="primary" onClick={cancel}>
            {queryWords.cancel}
          </button>
        ) : (
          <button type="button" className="primary" onClick={() => void run()}>
            {queryWords.run}
          </button>
        )}
        <button
          type="button"
          title={queryWords.drawHint}
          disabled={running !== null || answer === null || answer.data === null || schema === null}
          onClick={() => void draw()}
        >
          {queryWords.draw}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {queryWords.close}
        </button>
      </div>
    </dialog>
  );
}
