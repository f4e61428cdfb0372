import { useEffect, useRef } from 'react';
import type { ExportContent } from '../../graph/export/content.js';
import { toSvg } from '../../graph/export/svg/page.js';
import { exportWords } from '../../graph/export/words.js';

interface Props {
  readonly content: ExportContent;
  readonly alt: string;
}

/** The picture as it will be downloaded. */
export function ExportPreview({ content, alt }: Props) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([toSvg(content).text], { type: 'image/svg+xml' }));
    image.current?.setAttribute('src', address);
    return () => URL.revokeObjectURL(address);
  }, [content]);
  return (
    <figure className="export-preview" tabIndex={0} role="group" aria-label={exportWords.preview}>
      <img ref={image} alt={alt} />
    </figure>
  );
}
