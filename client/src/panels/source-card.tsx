import { words } from '../graph/words.js';

interface Props {
  readonly source: {
    readonly title: string;
    readonly publisher?: string | null;
    readonly standpoint?: string | null;
  };
}

/** A source with what a reader should know before relying on it. */
export function SourceCard({ source }: Props) {
  return (
    <div className="card">
      <p>
        <cite>{source.title}</cite>
        {source.publisher && <span className="muted"> · {source.publisher}</span>}
      </p>
      {source.standpoint && (
        <p className="muted">
          <strong>{words.start.standpoint}:</strong> {source.standpoint}
        </p>
      )}
    </div>
  );
}
