import { words } from '../graph/words.js';

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
            <dd>{words.details.propertyValue(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
