type Rgb = readonly [number, number, number];

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const format = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21, as WCAG 2.2 defines it. Colours are `#rrggbb`. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(parse(a)), luminance(parse(b))].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** White or near-black, whichever is easier to see on `background`. */
export function inkOn(background: string): '#ffffff' | '#12161c' {
  return contrast('#ffffff', background) >= contrast('#12161c', background) ? '#ffffff' : '#12161c';
}

const MIX_STEPS = 20;

/**
 * `colour`, mixed with as little `ink` as it takes to reach a contrast against the background.
 * @param ratio the contrast to reach, 3 for lines and symbols; `ink` itself is the answer when nothing less will do
 */
export function visibleOn(colour: string, background: string, ink: string, ratio: number): string {
  const from = parse(colour);
  const to = parse(ink);
  for (let step = 0; step < MIX_STEPS; step += 1) {
    const share = step / MIX_STEPS;
    const mixed = format(from.map((part, index) => part + ((to[index] ?? part) - part) * share) as unknown as Rgb);
    if (contrast(mixed, background) >= ratio) return mixed;
  }
  return ink;
}
