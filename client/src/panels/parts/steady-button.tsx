import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'disabled' | 'aria-disabled'> {
  /** Whether it can do something now. */
  readonly possible: boolean;
}

/** A button that keeps the keyboard where it can do nothing any more: really disabled, it would pass it on to another one. */
export function SteadyButton({ possible, type = 'button', onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={!possible}
      onClick={(event) => (possible ? onClick?.(event) : event.preventDefault())}
    />
  );
}
