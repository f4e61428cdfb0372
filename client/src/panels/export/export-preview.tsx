import { useEffect, useRef, useState } from 'react';
import { RequestError } from '../../api/client.js';
import type { ExportContent } from '../../graph/export/content.js';
import { exportWords } from '../../graph/export/words.js';
import { drawSvg } from '../../state/export/draw-svg.js';
import { explain } from '../../state/tasks.js';
import { Waiting } from '../page/waiting.js';

interface Props {
  readonly content: ExportContent;
  readonly alt: string;
}

/** What became of drawing something. */
interface Outcome {
  readonly content: ExportContent;
  /** Why it is not drawn; null where it is. */
  readonly problem: string | null;
}

/** The picture as it will be downloaded. The one before stays until it is drawn. */
export function ExportPreview({ content, alt }: Props) {
  const image = useRef<HTMLImageElement>(null);
  const running = useRef<AbortController>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    let wanted = true;
    let address = '';
    drawSvg(content, controller.signal).then(
      ({ text }) => {
        if (!wanted) return;
        address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
        image.current?.setAttribute('src', address);
        setOutcome({ content, problem: null });
      },
      (error: unknown) => {
        if (!(error instanceof RequestError)) throw error;
        if (!wanted) return;
        setOutcome({ content, problem: error.kind === 'cancelled' ? exportWords.previewNotDrawn : explain(error) });
      },
    );
    return () => {
      wanted = false;
      controller.abort();
      URL.revokeObjectURL(address);
    };
  }, [content]);
  const isDrawing = outcome?.content !== content;
  return (
    <figure className="export-preview" tabIndex={0} role="group" aria-label={exportWords.preview} aria-busy={isDrawing}>
      {isDrawing && <Waiting what={exportWords.previewDrawing} cancel={() => running.current?.abort()} />}
      {!isDrawing && outcome.problem && <p className="muted">{outcome.problem}</p>}
      <img ref={image} alt={alt} />
    </figure>
  );
}
