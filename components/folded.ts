/** Lower case without accents, ß as ss: "Munchen" and "münchen" find München, however a source spells it. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
