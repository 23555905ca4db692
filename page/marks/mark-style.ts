/** What a mark says: the relation between a claim and the sources, or that the reader wrote an own note there. */
export type MarkStyle =
  | 'supported'
  | 'contradicted'
  | 'outdated'
  | 'unconfirmed'
  | 'context'
  | 'unsourced'
  | 'own';

/** An sRGB colour, channels 0 to 255. */
export type Rgb = readonly [number, number, number];

interface Look {
  readonly line: string;
  /** Whole pixels: of a broken one Firefox draws the smaller, Chromium the larger whole. */
  readonly thickness: string;
  readonly light: Rgb;
  readonly dark: Rgb;
  /** Strongest meaning on top where marks overlap. */
  readonly priority: number;
}

/**
 * Shape and colour say the same thing twice. Colours start from Okabe and Ito's set (distinguishable for all common
 * kinds of colour blindness), darkened for light pages where the original is too faint for a thin line.
 */
export const LOOKS: { readonly [style in MarkStyle]: Look } = {
  supported: { line: 'solid', thickness: '2px', light: [0, 114, 178], dark: [86, 180, 233], priority: 3 },
  contradicted: { line: 'wavy', thickness: '2px', light: [196, 80, 0], dark: [255, 130, 60], priority: 6 },
  outdated: { line: 'dashed', thickness: '2px', light: [166, 68, 124], dark: [222, 145, 188], priority: 5 },
  unconfirmed: { line: 'dotted', thickness: '3px', light: [150, 98, 0], dark: [240, 180, 50], priority: 4 },
  context: { line: 'dotted', thickness: '1px', light: [105, 105, 105], dark: [165, 165, 165], priority: 2 },
  unsourced: { line: 'dashed', thickness: '1px', light: [130, 130, 130], dark: [140, 140, 140], priority: 1 },
  own: { line: 'double', thickness: '1px', light: [0, 120, 87], dark: [64, 190, 148], priority: 7 },
};

export const MARK_STYLES = Object.keys(LOOKS) as readonly MarkStyle[];
