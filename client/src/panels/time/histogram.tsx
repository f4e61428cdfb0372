import { histogram, measureFigure } from '../../graph/measures/measure-table.js';
import { measureWords } from '../../graph/measures/measure-words.js';

interface Props {
  readonly name: string;
  readonly values: readonly number[];
  readonly whole: boolean;
}

/** How often which values occur, as bars; each bar says its count in words. */
export function Histogram({ name, values, whole }: Props) {
  const bins = histogram(values, whole);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const said = bins.map(({ from, to, count }) =>
    measureWords.bar({ count, from: measureFigure(from), to: measureFigure(to) }),
  );
  const [first, last] = [bins[0], bins[bins.length - 1]];
  if (!first || !last) return null;
  return (
    <figure className="histogram">
      <figcaption>{measureWords.distribution({ name })}</figcaption>
      <div className="histogram-bars" role="img" aria-label={said.join('; ')}>
        {bins.map(({ from, count }, index) => (
          <span key={from} title={said[index]}>
            <span className="histogram-count">{count > 0 ? count : ''}</span>
            <span className="histogram-bar" style={{ height: `${(count / most) * 44}px` }} />
          </span>
        ))}
      </div>
      <div className="histogram-ends muted" aria-hidden="true">
        <span>{measureFigure(first.from)}</span>
        <span>{measureFigure(last.to)}</span>
      </div>
    </figure>
  );
}
