import type { Modality } from '../types.ts';
import { formTest, isAt } from './form-test.ts';
import type { Token } from './tokens.ts';

const isReported = formTest(
  /^(?:laut|zufolge|demnach|demzufolge|angeblich|offenbar|berichtet|berichtete|berichten|meldet|meldete|(?:medien|presse|zeitungs|agentur)bericht\w*|insider\w*|geruchte?n?|heisst|hiess|sei|seien|habe|hatten|werde|wurden?|waren?|konne|solle|wolle|musse|mussten?|durfe|komme|liege|kreise\w*|kolportiert\w*|kursier(?:t|en|te|ten))$/,
);
const isHedged = formTest(
  /^(?:soll|sollen|durfte|durften|konnte|konnten|wohl|vermutlich|moglicherweise|voraussichtlich|wahrscheinlich|vielleicht|mutmasslich|anscheinend|scheint|gilt|gelten|erwartet|erwarten|rechnet|schatzungsweise|womoglich|eventuell)$/,
);
const isPlanned = formTest(
  /^(?:will|wollen|plant|planen|geplant|wird|kundigt\w*|angekundigt|ankundig\w*|vorgesehen|beabsichtigt|peilt|anpeil\w*|angepeilt|strebt|angestrebt|eingeplant|anvisiert|ziel|verspr(?:icht|echen|ach|achen|ochen)|wollte|wollten|sollte|sollten|erwagt|pruft|hofft|vorhat|mochte|mochten|ausgelegt|ausbauen|bestellbar|vorgeschlagen|vorschlag\w*|vorschlug\w*|beantragt\w*|angeregt|anregte?n?|regte?n?|empfohlen|empfahl(?:en)?)$/,
);
/** "im Mai wurden 500 Autos zugelassen" is no subjunctive; folding has taken the umlaut that tells. */
const needsUmlaut = formTest(/^(?:wurden?|waren?|hatten|konnten?|mussten?)$/);

const asks = formTest(/^(?:warum|wieso|weshalb|wozu|wer|wen|wem|was|wie|wo|wohin|oder|nicht)$/);

/** Where a question begins that only ends a statement: "... noch 91 Prozent, warum sollte es hier anders laufen?"; null where it is all. */
export function questionBehind(tokens: readonly Token[]): number | null {
  if (tokens.at(-1)?.raw !== '?') return null;
  const at = tokens.findLastIndex(({ raw }, place) => /^[,;:–—]$/.test(raw) && isAt(tokens, place + 1, asks));
  return at <= 0 ? null : at;
}

/**
 * How firmly the sentence puts forward what it says at the token `claimed`. Negation is judged apart, see
 * ../comparing/polarity.ts.
 */
export function modalityOf(tokens: readonly Token[], claimed = 0): Modality {
  const last = tokens.at(-1);
  if (last?.raw === '?') return 'question';
  // "Ob es so bleibt, ist offen: Die Kommission will ..."
  if (firstWord(tokens)?.fold === 'ob' && !tokens.slice(0, claimed).some(({ raw }) => raw === ':'))
    return 'question';
  let planned = false;
  let hedged = false;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (needsUmlaut(token.word) && !/[üäö]/i.test(token.raw)) continue;
    if (isReported(token.word)) return 'reported';
    if (isHedged(token.word)) hedged = true;
    if (isPlanned(token.word)) planned = true;
  }
  return hedged ? 'hedged' : planned ? 'planned' : 'asserted';
}

function firstWord(tokens: readonly Token[]): Token | undefined {
  for (const token of tokens) if (token.kind === 'word') return token;
  return undefined;
}
