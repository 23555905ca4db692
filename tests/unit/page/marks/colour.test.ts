import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backgroundBehind } from '../../../../page/marks/background.ts';
import { BLACK, contrast, luminance, parseColour, WHITE } from '../../../../page/marks/colour.ts';
import { markColour, markSheet, restColour } from '../../../../page/marks/mark-sheet.ts';
import { LOOKS, MARK_STYLES, type Rgb } from '../../../../page/marks/mark-style.ts';
import { parsePage } from '../load-page.ts';

describe('a computed colour', () => {
  test.each<[string, Rgb | null, number]>([
    ['rgb(255, 0, 10)', [255, 0, 10], 1],
    ['rgba(0, 0, 0, 0)', [0, 0, 0], 0],
    ['rgb(0 0 0 / 50%)', [0, 0, 0], 0.5],
    ['color(srgb 1 0.5 0)', [255, 127.5, 0], 1],
    ['oklch(1 0 0)', [255, 255, 255], 1],
    ['lab(50% 20 20 / 0.5)', [127.5, 127.5, 127.5], 0.5],
    ['transparent', null, 0],
    ['', null, 0],
    ['rgb(none)', null, 0],
  ])('%s', (value, rgb, alpha) => {
    expect(parseColour(value)).toEqual(rgb && { rgb, alpha });
  });
});

describe('marks', () => {
  const channel = fc.nat({ max: 255 });

  test('have a contrast of at least 3 to 1 on any background', () => {
    fc.assert(
      fc.property(
        fc.tuple(channel, channel, channel),
        fc.constantFrom(...MARK_STYLES),
        (background, style) => {
          expect(contrast(markColour(style, background), background)).toBeGreaterThanOrEqual(3);
          expect(contrast(restColour(style, background), background)).toBeGreaterThanOrEqual(3);
        },
      ),
    );
  });

  test.each<[string, Rgb]>([
    ['white', WHITE],
    ['black', BLACK],
  ])('differ in line or colour on %s', (_, background) => {
    const looks = MARK_STYLES.map((style) => `${LOOKS[style].line} ${markColour(style, background)}`);
    expect(new Set(looks).size).toBe(MARK_STYLES.length);
  });

  test('keep the palette where it is readable', () => {
    for (const style of MARK_STYLES) expect(markColour(style, WHITE)).toEqual(LOOKS[style].light);
    for (const style of MARK_STYLES) expect(markColour(style, [20, 20, 20])).toEqual(LOOKS[style].dark);
  });

  test('tint at most 12 percent, vanish on paper and follow forced colours', () => {
    const css = markSheet(WHITE);
    const tints = [...css.matchAll(/background-color:rgb\([\d ]+ \/ ([\d.]+)\)/g)].map(([, share]) =>
      Number(share),
    );
    expect(tints).toHaveLength(MARK_STYLES.length * 2);
    expect(Math.max(...tints)).toBeLessThanOrEqual(0.12);
    expect(css).toMatch(/@media print\{.*text-decoration:none/);
    expect(css).toMatch(/@media \(forced-colors:active\)\{.*CanvasText/);
  });
});

describe('the background behind an article', () => {
  const behind = (html: string) => {
    const element = parsePage(html).querySelector('#a');
    return element ? backgroundBehind(element) : null;
  };

  test('is that of the nearest opaque ancestor', () => {
    expect(
      behind('<body style="background-color:#fff"><div style="background-color:#102030"><p id="a">x'),
    ).toEqual([16, 32, 48]);
  });

  test('is mixed where an ancestor is translucent', () => {
    expect(
      behind(
        '<body style="background-color:#000"><div id="a" style="background-color:rgba(255,255,255,.5)">x',
      ),
    ).toEqual([128, 128, 128]);
  });

  test('is white where the page sets nothing', () => {
    expect(behind('<p id="a">x')).toEqual(WHITE);
  });

  test('is dark where light text stands on a picture', () => {
    const picture = behind(
      '<body style="background-color:#fff"><div style="background-image:url(x.png)"><p id="a" style="color:#eee">x',
    );
    expect(luminance(picture ?? WHITE)).toBe(0);
  });
});
