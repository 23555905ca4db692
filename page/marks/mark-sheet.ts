import { contrast, luminance, mix, withContrast } from './colour.ts';
import { LOOKS, MARK_STYLES, type MarkStyle, type Rgb } from './mark-style.ts';

/** All our names in the page's highlight registry begin like this. */
const PREFIX = 'randnotiz-';

export const highlightName = (style: MarkStyle): string => `${PREFIX}${style}`;
/** The words of a mark around the value it is about: a thin, fainter line. */
export const restName = (style: MarkStyle): string => `${PREFIX}${style}-rest`;
/** A second highlight over the same words: the tint of the open mark and of the one under the pointer. */
export const tintName = (style: MarkStyle, strength: 'active' | 'hover'): string =>
  `${PREFIX}${style}-${strength}`;

/** WCAG 2.2, 1.4.11: graphics need 3:1. */
const LEAST_CONTRAST = 3;
/** Least share of the mark's colour in the thin line; the full line at the value says it already. */
const REST = 0.55;
const TINT = { active: 0.12, hover: 0.07 } as const;

/** The colour of a mark on a given background. */
export function markColour(style: MarkStyle, background: Rgb): Rgb {
  const look = LOOKS[style];
  const base = luminance(background) > 0.3 ? look.light : look.dark;
  return withContrast(base, background, LEAST_CONTRAST);
}

/** The colour of the thin line: fainter than the mark's own as far as it still stands out. */
export function restColour(style: MarkStyle, background: Rgb): Rgb {
  const full = markColour(style, background);
  for (let share = REST; share < 1; share += 0.05) {
    const faint = mix(full, background, share);
    if (contrast(faint, background) >= LEAST_CONTRAST) return faint;
  }
  return full;
}

/**
 * The style sheet for a page with this background. The scopes select the elements it is about, as `scopesOf` names them;
 * an empty one stands for all.
 */
export function markSheet(background: Rgb, scopes: readonly string[] = ['']): string {
  const select = (name: string): string => scopes.map((scope) => `${scope}::highlight(${name})`).join(',');
  const rules: string[] = [];
  const quiet: string[] = [];
  const forced: string[] = [];
  for (const style of MARK_STYLES) {
    const { line, thickness } = LOOKS[style];
    // A wave of one pixel is a blur.
    const thin = line === 'wavy' ? 'solid' : line;
    const rgb = markColour(style, background).join(' ');
    const faint = restColour(style, background).join(' ');
    const name = select(highlightName(style));
    const rest = select(restName(style));
    rules.push(`${name}{text-decoration:underline ${line} ${thickness} rgb(${rgb})}`);
    rules.push(`${rest}{text-decoration:underline ${thin} 1px rgb(${faint})}`);
    quiet.push(`${name},${rest}{text-decoration:none}`);
    forced.push(`${name},${rest}{text-decoration-color:CanvasText}`);
    for (const strength of ['hover', 'active'] as const) {
      const tint = select(tintName(style, strength));
      rules.push(`${tint}{background-color:rgb(${rgb} / ${TINT[strength]})}`);
      quiet.push(`${tint}{background-color:transparent}`);
      if (strength === 'active') forced.push(`${tint}{background-color:Highlight;color:HighlightText}`);
    }
  }
  // On paper nobody can open a note; with forced colours the reader's own palette is used.
  return `${rules.join('')}@media (forced-colors:active){${forced.join('')}}@media print{${quiet.join('')}}`;
}
