import type { Modality } from '../types.ts';
import type { Token } from './tokens.ts';

const QUESTION_START = /^(?:wer|wie|was|wann|wo|warum|weshalb|welche[rsmn]?|ob|kommt|ist|hat|wird|konnte)$/;
const REPORTED =
  /^(?:laut|zufolge|demnach|demzufolge|angeblich|offenbar|berichtet|berichtete|berichten|meldet|meldete|medienbericht\w*|insider\w*|geruchte?n?|heisst|hiess|sei|seien|habe|hatten|werde|wurden|konne|solle|wolle|musse|durfe|komme|liege|kreise\w*|kolportiert\w*)$/;
const HEDGED =
  /^(?:soll|sollen|durfte|durften|konnte|konnten|wohl|vermutlich|moglicherweise|voraussichtlich|wahrscheinlich|vielleicht|mutmasslich|anscheinend|scheint|gilt|gelten|erwartet|erwarten|rechnet|schatzungsweise|unter|womoglich|eventuell)$/;
const PLANNED =
  /^(?:will|wollen|plant|planen|geplant|wird|werden|kundigt\w*|angekundigt|ankundig\w*|vorgesehen|beabsichtigt|peilt|anpeil\w*|strebt|anvisiert|stellt|ziel|vor|versprach|versprochen|wollte|wollten|sollte|sollten|erwagt|pruft|hofft|vorhat|mochte|mochten|ausgelegt|ausbauen|bestellbar)$/;

/** How firmly the sentence puts forward what it says. Negation is judged apart, see ../comparing/polarity.ts. */
export function modalityOf(tokens: readonly Token[]): Modality {
  const last = tokens.at(-1);
  if (last?.raw === '?') return 'question';
  const first = tokens.find((token) => token.kind === 'word');
  if (first !== undefined && first.fold === 'ob' && QUESTION_START.test(first.fold)) return 'question';
  let planned = false;
  let hedged = false;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    // "im Mai wurden 500 Autos zugelassen": the passive is no subjunctive.
    if (token.fold === 'wurden' || token.fold === 'hatten' || token.fold === 'konnten') {
      if (!/[üäö]/i.test(token.raw)) continue;
    }
    if (token.fold === 'konnte' && !/ö/i.test(token.raw)) continue;
    if (REPORTED.test(token.fold)) return 'reported';
    if (HEDGED.test(token.fold) && token.fold !== 'unter') hedged = true;
    if (
      PLANNED.test(token.fold) &&
      token.fold !== 'vor' &&
      token.fold !== 'stellt' &&
      token.fold !== 'werden'
    )
      planned = true;
  }
  return hedged ? 'hedged' : planned ? 'planned' : 'asserted';
}
