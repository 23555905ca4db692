import type { Modality } from '../types.ts';
import type { Token } from './tokens.ts';

const REPORTED =
  /^(?:laut|zufolge|demnach|demzufolge|angeblich|offenbar|berichtet|berichtete|berichten|meldet|meldete|medienbericht\w*|insider\w*|geruchte?n?|heisst|hiess|sei|seien|habe|hatten|werde|wurden?|waren?|konne|solle|wolle|musse|durfe|komme|liege|kreise\w*|kolportiert\w*)$/;
const HEDGED =
  /^(?:soll|sollen|durfte|durften|konnte|konnten|wohl|vermutlich|moglicherweise|voraussichtlich|wahrscheinlich|vielleicht|mutmasslich|anscheinend|scheint|gilt|gelten|erwartet|erwarten|rechnet|schatzungsweise|womoglich|eventuell)$/;
const PLANNED =
  /^(?:will|wollen|plant|planen|geplant|wird|kundigt\w*|angekundigt|ankundig\w*|vorgesehen|beabsichtigt|peilt|anpeil\w*|strebt|anvisiert|ziel|versprach|versprochen|wollte|wollten|sollte|sollten|erwagt|pruft|hofft|vorhat|mochte|mochten|ausgelegt|ausbauen|bestellbar)$/;
/** "im Mai wurden 500 Autos zugelassen" is no subjunctive; folding has taken the umlaut that tells. */
const NEEDS_UMLAUT = /^(?:wurden?|waren?|hatten|konnten?)$/;

/** How firmly the sentence puts forward what it says. Negation is judged apart, see ../comparing/polarity.ts. */
export function modalityOf(tokens: readonly Token[]): Modality {
  const last = tokens.at(-1);
  if (last?.raw === '?') return 'question';
  if (tokens.find((token) => token.kind === 'word')?.fold === 'ob') return 'question';
  let planned = false;
  let hedged = false;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (NEEDS_UMLAUT.test(token.fold) && !/[üäö]/i.test(token.raw)) continue;
    if (REPORTED.test(token.fold)) return 'reported';
    if (HEDGED.test(token.fold)) hedged = true;
    if (PLANNED.test(token.fold)) planned = true;
  }
  return hedged ? 'hedged' : planned ? 'planned' : 'asserted';
}
