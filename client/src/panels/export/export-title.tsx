import { useId } from 'react';
import { exportWords } from '../../graph/export/words.js';

interface Props {
  readonly title: string;
  readonly onChange: (title: string) => void;
}

/** The title of an export. It counts once the field is left or Enter is pressed: drawing a large picture takes a moment. */
export function ExportTitle({ title, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {exportWords.heading}
      </label>
      <input
        id={id}
        type="text"
        defaultValue={title}
        aria-describedby={`${id}-hint`}
        onBlur={(event) => onChange(event.target.value.trim() || title)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onChange(event.currentTarget.value.trim() || title);
        }}
      />
      <p id={`${id}-hint`} className="muted field-hint">
        {exportWords.headingHint}
      </p>
    </div>
  );
}
