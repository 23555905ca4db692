import { type FormTest, formTest } from '../../german/form-test.ts';
import { contentStemOf } from '../../german/stem.ts';
import type { Word } from '../../german/words.ts';
import { concepts } from '../../lexicon/concepts.ts';
import { hasBit } from '../bits.ts';
import { inRange, type TokenRange } from '../claim-range.ts';
import type { SentenceInContext } from '../context.ts';
import { cuesOf } from '../cue-fit.ts';
import type { FactFrame } from '../fact-frame.ts';

/** How many content words neither the record nor the predicate accounts for: the sign of another topic. */
export interface LooseWords {
  readonly nouns: number;
  readonly words: number;
}

export function looseWords({ reading }: SentenceInContext, frame: FactFrame, range: TokenRange): LooseWords {
  const { tokens, mentions, values, dates } = reading;
  let nouns = 0;
  let words = 0;
  for (let at = range.first; at <= range.last; at++) {
    const token = tokens[at];
    if (token === undefined || token.fold.length < 4) continue;
    const stem = contentStemOf(token.word);
    if (stem === '' || frame.stems.has(stem)) continue;
    if (covers(mentions, at) || covers(values, at) || covers(dates, at)) continue;
    if (isExplained(token.word, frame)) continue;
    if (token.capital && at > 0) nouns += 1;
    else words += 1;
  }
  return { nouns, words };
}

function covers(parts: readonly TokenRange[], at: number): boolean {
  for (const part of parts) if (inRange(part, at)) return true;
  return false;
}

function isExplained(word: Word, frame: FactFrame): boolean {
  if (isCommon(word)) return true;
  const { partBits, weakBits } = cuesOf(frame.predicate);
  for (const concept of concepts.meaningsOf(word))
    if (hasBit(frame.conceptBits, concept) || hasBit(partBits, concept) || hasBit(weakBits, concept))
      return true;
  const { fold } = word;
  if (fold.length < 7) return false;
  for (const known of frame.longStems) if (fold.includes(known) || known.includes(fold)) return true;
  return false;
}

/** Words of reporting and measuring that any claim may carry. */
export const isCommon: FormTest = formTest(
  /^(?:angab|angeb|bericht|meld|gemeldet|teilt|mitgeteilt|erklart|sagt|gesagt|heisst|schreib|zahl|wert$|ergab|ergibt|demzufolge|unternehm|konzern|herstell|autobau|prozent|genau|offizi|bereits|mindestens|hochstens|maximal|schliesslich|erneut|erstmals|zugleich|sowohl|darunter|davon|bestatigt|kundigt|ankundig|angekundigt|stand$|weit|gelten|gilt|betrag|betrug|liegt|liegen|lagen|erreich|komm|kamen|steht|stehen|machen|gegenuber|vergleich|entspr|umgerechn|modell|baureihe|topversion|topmodell|spitzenmodell|version|variante|ausfuhrung|exemplar|spitzenwert|limousin|kleinwagen|kleinstwagen|kombi|crossover|sportwagen|gelandewagen|viertur|funftur|stadtflitz|stromer|testwagen|fahrzeug|wagen|autos?$|deutsch|chines|europa|welt|land|jahr|monat|quartal|uhr|tag|anfang|ende|mitte|fruh|spat|noch|vergangen|laufend|zeit|zuletzt|neu|gesamt|offenbar|angeblich|vermut|aussicht$|rede$|darstellung|berechnung|einschatzung|auskunft|insider|eingeweiht|branchenportal|fachportal|fachleut|fachmagazin|kenner|beobachter|beginn$|behord|ministeri|vorjahr|werksangab|belegschaft|technologie|hoffnungstrag|aushangeschild|flaggschiff|zugpferd|debutant|erstling|winzling|sprecher|prasident$|firmenchef|vorstandschef|entwicklungschef|bundesregier|gesetzgeb|netz$|firm(?:a|en)$|spitze$|datenblatt|tacho|buch(?:e|ern)$|register$|messung|daten$|statistik|schluss$|fall$|stuck$|heimat$|kraft$|strich$|tisch$|ganze[ns]?$|orte?n?$|mass(?:e|en)?$|ding(?:e|en)?$|sachen?$|fuhrung$|verfugung$|sprung$|seiten?$|weg(?:e|s)?$|grund$|punkt$|frage$|weise$|rahmen$|zuge?$|folge$|blick$|gang$|hand$|augen?$|laufe?s?$|verlauf$|schnitt$|wochen?$|leuten?$|mann(?:er)?$|gesprach|geschichte|internet|quellen?$|kundschaft|titel|stichtag|nacht|hauptstadt|kontinent|republik|rivalen?$|konkurrent|tochter$)/,
);
