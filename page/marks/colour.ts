import type { Rgb } from './mark-style.ts';

export const WHITE: Rgb = [255, 255, 255];
export const BLACK: Rgb = [0, 0, 0];

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance([r, g, b]: Rgb): number {
  const linear = (channel: number) => {
    const s = channel / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio, 1 to 21 (WCAG 2.2). */
export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** `share` of `over` laid on `under`. */
export const mix = (over: Rgb, under: Rgb, share: number): Rgb => [
  Math.round(over[0] * share + under[0] * (1 - share)),
  Math.round(over[1] * share + under[1] * (1 - share)),
  Math.round(over[2] * share + under[2] * (1 - share)),
];

/** The colour itself, or moved towards black or white until it has the asked contrast against the background. */
export function withContrast(colour: Rgb, background: Rgb, least: number): Rgb {
  const pole = contrast(BLACK, background) > contrast(WHITE, background) ? BLACK : WHITE;
  for (let share = 0; share < 1; share += 0.1) {
    const moved = mix(pole, colour, share);
    if (contrast(moved, background) >= least) return moved;
  }
  return pole;
}

/**
 * A computed colour value: rgb(), rgba(), color(srgb …), and the lightness of lab(), lch(), oklab(), oklch() as
 * a grey, which is all a background is asked for. Null where it says nothing.
 */
export function parseColour(value: string): { rgb: Rgb; alpha: number } | null {
  const match = /^([a-z]+)\((?:(srgb) )?([^)]*)\)$/.exec(value.trim());
  if (!match) return null;
  const name = match[1] ?? '';
  const [numbers = '', slashAlpha] = (match[3] ?? '').split('/');
  const parts = numbers.trim().split(/[\s,]+/);
  const channel = (i: number, whole: number) => {
    const part = parts[i] ?? '';
    return Number.parseFloat(part) * (part.endsWith('%') ? whole / 100 : 1);
  };
  const alphaPart = (slashAlpha ?? (name === 'rgba' ? parts[3] : undefined) ?? '1').trim();
  const alpha = Number.parseFloat(alphaPart) / (alphaPart.endsWith('%') ? 100 : 1);
  let rgb: Rgb | null = null;
  if (name === 'rgb' || name === 'rgba') rgb = [channel(0, 255), channel(1, 255), channel(2, 255)];
  else if (name === 'color' && match[2])
    rgb = [channel(0, 1) * 255, channel(1, 1) * 255, channel(2, 1) * 255];
  else if (/^(?:ok)?(?:lab|lch)$/.test(name)) {
    const whole = name.startsWith('ok') ? 1 : 100;
    const grey = (channel(0, whole) / whole) * 255;
    rgb = [grey, grey, grey];
  }
  return rgb && [...rgb, alpha].every(Number.isFinite) ? { rgb, alpha } : null;
}
