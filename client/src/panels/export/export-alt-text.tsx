import { exportWords } from '../../graph/export/words.js';

interface Props {
  readonly text: string;
  /** Told what came of copying. */
  readonly onSaid: (said: string) => void;
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return exportWords.copied;
  } catch {
    // Clipboards need a secure origin and may be forbidden.
    return exportWords.copyFailed;
  }
}

/** The picture in words, to be put beside it. */
export function ExportAltText({ text, onSaid }: Props) {
  return (
    <section>
      <h3 id="export-alt">{exportWords.altText}</h3>
      <p className="muted">{exportWords.altTextHint}</p>
      <textarea readOnly rows={4} value={text} aria-labelledby="export-alt" />
      <div className="buttons">
        <button type="button" onClick={() => void copy(text).then(onSaid)}>
          {exportWords.copy}
        </button>
      </div>
    </section>
  );
}
