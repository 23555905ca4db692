import { parentElementOf } from '../tree.ts';
import { BLACK, luminance, mix, parseColour, WHITE } from './colour.ts';
import type { Rgb } from './mark-style.ts';

/**
 * The colour behind the article: the backgrounds of its ancestors laid over each other. Behind a picture, or where
 * the page sets nothing, the text colour tells: light text stands on something dark. White where nothing is known.
 */
export function backgroundBehind(element: Element): Rgb {
  const view = element.ownerDocument.defaultView;
  const layers: { rgb: Rgb; alpha: number }[] = [];
  let base: Rgb | null = null;
  try {
    for (let up: Element | null = element; up && view && !base; up = parentElementOf(up)) {
      const style = view.getComputedStyle(up);
      const colour = parseColour(style.backgroundColor);
      if (colour && colour.alpha >= 0.99) base = colour.rgb;
      else if (style.backgroundImage && style.backgroundImage !== 'none') break;
      else if (colour && colour.alpha > 0) layers.push(colour);
    }
    const text = view && parseColour(view.getComputedStyle(element).color);
    base ??= text && luminance(text.rgb) > 0.4 ? BLACK : WHITE;
  } catch {
    base ??= WHITE;
  }
  return layers.reduceRight<Rgb>((under, layer) => mix(layer.rgb, under, layer.alpha), base);
}
