/** Abbreviations after which a full stop does not end the sentence (folded, without the stop). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'abs abt allg art bd betr bez bspw bzgl bzw ca d dgl dipl dr dt ehem einschl engl etc evtl exkl f ff fr frl geb gegr gem ' +
    'ggf ggu h hl hr hrn i inkl insb jh jr kap kfm kl lt m max mill min mind mio mr mrd mrs ms n nr o p pp prof rd s sen sog ' +
    'sr st std str stv tel tsd u ua usw v vgl vs wg z zb zzgl zt jan feb mrz apr jun jul aug sep sept okt nov dez id'
  ).split(' '),
);

export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    januar: 1,
    janner: 1,
    jan: 1,
    februar: 2,
    feber: 2,
    feb: 2,
    marz: 3,
    mrz: 3,
    april: 4,
    apr: 4,
    mai: 5,
    juni: 6,
    jun: 6,
    juli: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    oktober: 10,
    okt: 10,
    november: 11,
    nov: 11,
    dezember: 12,
    dez: 12,
  }),
);
