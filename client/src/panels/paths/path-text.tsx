import { notify } from '../../state/view.js';
import { words } from '../../graph/words.js';

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(words.paths.copied);
  } catch {
    // Clipboards need a secure origin and may be forbidden.
    notify(words.paths.copyFailed);
  }
}

/** A path as the API words it, sources included, to be read or quoted. */
export function PathText({ text }: { readonly text: string }) {
  return (
    <details className="path-text">
      <summary>{words.paths.asText}</summary>
      <p>{text}</p>
      <button type="button" className="small" onClick={() => void copy(text)}>
        {words.paths.copyText}
      </button>
    </details>
  );
}
