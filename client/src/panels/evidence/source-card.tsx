import { words } from '../../graph/words.js';
import { FootnoteButton } from './footnote-button.js';
import { useSourceNumber } from './use-source-number.js';

interface Props {
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher?: string | null;
    readonly standpoint?: string | null;
  };
}

/** A source with what a reader should know before relying on it. */
export function SourceCard({ source }: Props) {
  const number = useSourceNumber(source.id);
  return (
    <div className="card">
      <p>
        {number !== null && `[${number}] `}
        <cite>{source.title}</cite>
        {source.publisher && <span className="muted"> · {source.publisher}</span>}
      </p>
      {source.standpoint && (
        <p className="muted">
          <strong>{words.start.standpoint}:</strong> {source.standpoint}
        </p>
      )}
      <FootnoteButton source={source} locator={null}>
        {words.start.allClaims}
      </FootnoteButton>
    </div>
  );
}
