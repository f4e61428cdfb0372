import { useEffect, useMemo, useState } from 'react';
import { RequestError } from '../../api/client.js';
import { altText } from '../../graph/export/alt-text.js';
import type { ExportContent } from '../../graph/export/content.js';
import { fileName } from '../../graph/export/file-name.js';
import { writeFile, type FileKind, type PictureKind, type TextKind } from '../../graph/export/files.js';
import { exportWords } from '../../graph/export/words.js';
import { afterFrame } from '../../state/after-frame.js';
import { download } from '../../state/download.js';
import { drawPng } from '../../state/export/draw-png.js';
import { drawSvg, drawSvgForPng } from '../../state/export/draw-svg.js';
import { explain } from '../../state/tasks.js';
import { ExportAltText } from './export-alt-text.js';
import { ExportPreview } from './export-preview.js';
import { ExportTitle } from './export-title.js';
import { Waiting } from '../page/waiting.js';
import { SteadyButton } from '../parts/steady-button.js';

const GROUPS = {
  picture: ['svg', 'png'],
  footnotes: ['markdown', 'html'],
  data: ['json', 'relationships', 'actors', 'graphml', 'gexf'],
} as const satisfies Record<keyof typeof exportWords.groups, readonly FileKind[]>;

/** Draws the picture as a file; null where this browser cannot. */
async function draw(kind: PictureKind, content: ExportContent, signal: AbortSignal): Promise<Blob | null> {
  if (kind === 'png') return drawPng(await drawSvgForPng(content, signal), signal);
  const { text } = await drawSvg(content, signal);
  return new Blob([text], { type: 'image/svg+xml;charset=utf-8' });
}

/** Downloads the picture. Answers with what to tell the person. */
async function savePicture(kind: PictureKind, content: ExportContent, signal: AbortSignal): Promise<string> {
  try {
    const file = await draw(kind, content, signal);
    if (signal.aborted) return exportWords.notDrawn({ file: exportWords.files[kind] });
    if (!file) return exportWords.pngFailed;
    const name = fileName(content, null, kind);
    download(name, file);
    return exportWords.saved({ name });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return error.kind === 'cancelled' ? exportWords.notDrawn({ file: exportWords.files[kind] }) : explain(error);
  }
}

/** Downloads a file of text. Answers with what to tell the person. */
function saveText(kind: TextKind, content: ExportContent): string {
  const { name, type, text } = writeFile(kind, content);
  download(name, new Blob([text], { type }));
  return exportWords.saved({ name });
}

const isPicture = (kind: FileKind): kind is PictureKind => kind === 'svg' || kind === 'png';

interface Drawing {
  readonly kind: PictureKind;
  readonly controller: AbortController;
}

/** The browser takes seconds to show a picture of more actors and relationships, and the page does not answer meanwhile. */
const MOST_PREVIEWED = 800;

const LargePreview = ({ draw }: { readonly draw: () => void }) => (
  <p className="muted">
    {exportWords.previewLarge}{' '}
    <button type="button" className="link" onClick={draw}>
      {exportWords.previewDraw}
    </button>
  </p>
);

/** A title, a preview, a button for each file, and the alt text. */
export function ExportFiles({ loaded }: { readonly loaded: ExportContent }) {
  const [title, setTitle] = useState(loaded.title);
  const [said, setSaid] = useState('');
  const [wanted, setWanted] = useState(loaded.entities.length + loaded.relationships.length <= MOST_PREVIEWED);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const content = useMemo(() => ({ ...loaded, title }), [loaded, title]);
  const alt = useMemo(() => altText(content), [content]);
  useEffect(() => () => drawing?.controller.abort(), [drawing]);

  const make = async (kind: FileKind): Promise<void> => {
    if (drawing) return;
    setSaid('');
    if (!isPicture(kind)) return setSaid(saveText(kind, content));
    const controller = new AbortController();
    setDrawing({ kind, controller });
    // Making a PNG of it holds the page up, so that it is said first.
    await new Promise<void>((resolve) => afterFrame(resolve));
    setSaid(await savePicture(kind, content, controller.signal));
    setDrawing(null);
  };
  return (
    <>
      <ExportTitle title={title} onChange={setTitle} />
      {wanted ? <ExportPreview content={content} alt={alt} /> : <LargePreview draw={() => setWanted(true)} />}
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
        <Waiting
          what={exportWords.drawing({ file: exportWords.files[drawing.kind] })}
          cancel={() => drawing.controller.abort()}
        />
      )}
      <ExportAltText text={alt} onSaid={setSaid} />
      <p role="status" className="export-said">
        {said}
      </p>
    </>
  );
}
