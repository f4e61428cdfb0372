import { useEffect, useMemo, useState } from 'react';
import { altText } from '../../graph/export/alt-text.js';
import type { ExportContent } from '../../graph/export/content.js';
import { fileName } from '../../graph/export/file-name.js';
import { writeFile, type FileKind } from '../../graph/export/files.js';
import { toSvg } from '../../graph/export/svg/page.js';
import { exportWords } from '../../graph/export/words.js';
import { download } from '../../state/download.js';
import { drawPng } from '../../state/export/draw-png.js';
import { ExportAltText } from './export-alt-text.js';
import { ExportPreview } from './export-preview.js';
import { ExportTitle } from './export-title.js';
import { SteadyButton } from '../parts/steady-button.js';

const GROUPS = {
  picture: ['svg', 'png'],
  footnotes: ['markdown', 'html'],
  data: ['json', 'relationships', 'actors', 'graphml', 'gexf'],
} as const satisfies Record<keyof typeof exportWords.groups, readonly FileKind[]>;

/** Downloads a file of this kind. Answers with what to tell the person. */
async function save(kind: FileKind, content: ExportContent, signal: AbortSignal): Promise<string> {
  if (kind !== 'png') {
    const { name, type, text } = writeFile(kind, content);
    download(name, new Blob([text], { type }));
    return exportWords.saved({ name });
  }
  const png = await drawPng(toSvg(content), signal);
  if (signal.aborted) return exportWords.notDrawn;
  if (!png) return exportWords.pngFailed;
  const name = fileName(content, null, 'png');
  download(name, png);
  return exportWords.saved({ name });
}

/** A title, a preview, a button for each file, and the alt text. */
export function ExportFiles({ loaded }: { readonly loaded: ExportContent }) {
  const [title, setTitle] = useState(loaded.title);
  const [said, setSaid] = useState('');
  const [drawing, setDrawing] = useState<AbortController | null>(null);
  const content = useMemo(() => ({ ...loaded, title }), [loaded, title]);
  const alt = useMemo(() => altText(content), [content]);
  useEffect(() => () => drawing?.abort(), [drawing]);

  const make = async (kind: FileKind): Promise<void> => {
    if (drawing) return;
    const controller = new AbortController();
    setSaid('');
    if (kind === 'png') {
      setDrawing(controller);
      // Drawing holds the page up, so that it is said first.
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    setSaid(await save(kind, content, controller.signal));
    setDrawing(null);
  };
  return (
    <>
      <ExportTitle title={title} onChange={setTitle} />
      <ExportPreview content={content} alt={alt} />
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <section key={group} aria-labelledby={`export-${group}`}>
          <h3 id={`export-${group}`}>{exportWords.groups[group]}</h3>
          <p className="muted">{exportWords.explained[group]}</p>
          <div className="buttons">
            {GROUPS[group].map((kind: FileKind) => (
              <SteadyButton key={kind} possible={drawing === null} onClick={() => void make(kind)}>
                {exportWords.files[kind]}
              </SteadyButton>
            ))}
          </div>
        </section>
      ))}
      {drawing && (
        <p className="waiting" role="status">
          {exportWords.drawing}{' '}
          <button type="button" className="link" onClick={() => drawing.abort()}>
            {exportWords.cancel}
          </button>
        </p>
      )}
      <ExportAltText text={alt} onSaid={setSaid} />
      <p role="status" className="export-said">
        {said}
      </p>
    </>
  );
}
