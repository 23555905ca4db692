import type { Tab } from './driver.ts';

/** A part of a window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Side of the squares in which two pictures are compared. */
const CELL = 4;

/**
 * Where two pictures of one window differ. Both come from the same browser in the same run, so that fonts and drawing
 * are alike and every difference counts. A page decodes them, as browsers do that best.
 */
export function differences(judge: Tab, before: string, after: string): Promise<readonly Box[]> {
  return judge.run(
    async (_, [before, after, cell]) => {
      const pixels = async (picture: string) => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        canvas?.drawImage(bitmap, 0, 0);
        const data = canvas?.getImageData(0, 0, bitmap.width, bitmap.height);
        if (!data) throw new Error('The picture cannot be read.');
        return data;
      };
      const [a, b] = [await pixels(before), await pixels(after)];
      if (a.width !== b.width || a.height !== b.height) throw new Error('The pictures differ in size.');
      const cells = new Set<number>();
      const row = Math.ceil(a.width / cell);
      for (let at = 0; at < a.data.length; at += 4) {
        if (
          a.data[at] === b.data[at] &&
          a.data[at + 1] === b.data[at + 1] &&
          a.data[at + 2] === b.data[at + 2]
        )
          continue;
        const pixel = at / 4;
        cells.add(Math.floor(pixel / a.width / cell) * row + Math.floor((pixel % a.width) / cell));
      }
      return [...cells].map((number) => {
        const [left, top] = [(number % row) * cell, Math.floor(number / row) * cell];
        return { left, top, right: left + cell, bottom: top + cell };
      });
    },
    [before, after, CELL] as const,
  );
}

/** The mean lightness of a picture, 0 (black) to 1 (white). */
export function lightness(judge: Tab, picture: string): Promise<number> {
  return judge.run(async (_, picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas?.drawImage(bitmap, 0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
    return (r + g + b) / 3 / 255;
  }, picture);
}

export const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});
