import { words } from '../../graph/words.js';

const inWords = (value: string): string =>
  value === 'true' ? words.details.yes : value === 'false' ? words.details.no : value;

/** Further facts, or nothing where there are none. */
export function PropertiesList({
  properties,
}: {
  readonly properties: readonly { readonly key: string; readonly value: string }[];
}) {
  if (properties.length === 0) return null;
  return (
    <section>
      <h3>{words.details.properties}</h3>
      <dl className="properties">
        {properties.map(({ key, value }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{inWords(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
