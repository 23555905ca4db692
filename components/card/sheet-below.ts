/** Under this width, in pixels, the card is a sheet at the bottom edge; the style sheet uses the same number. */
export const SHEET_BELOW = 600;
