import { formTest, isAt } from '../german/form-test.ts';
import { stemOf } from '../german/stem.ts';
import { inRange } from './claim-range.ts';
import { clauseAround } from './clauses.ts';
import { isToldOf, type SentenceInContext, tellsStory } from './context.ts';
import { fitCues } from './cue-fit.ts';
import type { FactFrame } from './fact-frame.ts';
import type { Fits } from './fits.ts';
import { isSaid } from './subject-fit.ts';
import { agrees } from './value-state.ts';

/** Why a sentence speaks of somebody or something else than the record, though it names what the record names. */
export function elsewhere(sentence: SentenceInContext, frame: FactFrame, fits: Fits): string | null {
  if (!isSaid(fits.subject) && (strangerActs(sentence, frame) || countryActs(sentence, frame)))
    return 'somebody else acts';
  if (meansMakerBefore(sentence, frame, fits)) return 'somebody else acts';
  if (addsOne(sentence, frame, fits) || addsMore(sentence, frame, fits)) return 'one more';
  if (clauseOfRival(sentence, frame, fits)) return "the clause is somebody else's";
  return null;
}

const isTheMaker = formTest(/^(?:hersteller|konzern|autobauer|autokonzern|unternehmen|autohersteller)s?$/);
const isThe = formTest(/^(?:der|dem|des|den|das)$/);
/** "der Konzern", "das Unternehmen": the maker that the text is about. */
export const saysTheMaker = ({ reading: { tokens } }: SentenceInContext): boolean =>
  tokens.some(({ word }, at) => isTheMaker(word) && isAt(tokens, at - 1, isThe));

/** What a maker does somewhere. */
const DOINGS = /^(?:plant|production|research)/;

/** "Sein erstes Zentrum hat der Hersteller für Berlin angekündigt": the maker spoken of, none that is at that place, too. */
const meansMakerBefore = (
  sentence: SentenceInContext,
  { predicate, fact }: FactFrame,
  { subject }: Fits,
): boolean =>
  subject.state === 'absent' &&
  tellsStory(sentence) &&
  fact.value.type === 'entity' &&
  DOINGS.test(predicate.name) &&
  saysTheMaker(sentence);

const determines = formTest(
  /^(?:der|die|das|ein|eine|dieser|diese|mehrere|viele|einige|manche|andere|beide|jeder|jede|kein|keine)$/,
);
/** Who may act in a story about cars without being the one that a record is about. */
const STRANGERS =
  /(?:betreiber|gemeinde|kommune|stadtrat|stadtwerke?|landrat|landkreis|verbande?|gewerkschaft|nachbarn?|anwohner|spediteur|spedition|zulieferer|konkurrent(?:en|in)?|wettbewerber|rivalen?|versorger|burgermeister(?:in)?|polizei|feuerwehr|hochschule|universitat|museum|discounter|supermarkt|handelskette|vermieter|versicherer|investoren|analysten|reederei|baumarkt|anbieter)$/;
const isStranger = formTest(STRANGERS);

const isOfTown = formTest((word) => /^[a-z]{3,}er$/.test(word) && !STRANGERS.test(word));

/** "Der Betreiber will im Sommer weitere bauen": the one who acts is neither the subject nor anybody the record knows. */
function strangerActs(sentence: SentenceInContext, frame: FactFrame): boolean {
  const { mentions, reading } = sentence;
  const { tokens } = reading;
  // In an election those act who stood for it: a union, a list.
  if (!isAt(tokens, 0, determines) || frame.predicate.name === 'election-result') return false;
  // "Die Leipziger Feuerwehr"
  const noun = tokens.findIndex(
    ({ capital }, at) =>
      at > 0 && capital && !(isAt(tokens, at, isOfTown) && tokens[at + 1]?.capital === true),
  );
  const word = tokens[noun];
  return (
    word !== undefined &&
    noun <= 3 &&
    isStranger(word.word) &&
    !frame.stems.has(stemOf(word.word)) &&
    !mentions.some(({ first, last, entities }) => first <= noun && noun <= last && entities.length > 0) &&
    !tellsOwnFinding(sentence, frame, noun)
  );
}

const isActing = formTest(/^(?!ge)[a-z]{2,}te?$|^(?:will|soll|muss|kann|darf|hob|hebt|liess|zog)$/);

/** "Kanada hatte im Januar angekündigt": a country that the record does not know, and whose doings are told. */
const countryActs = (sentence: SentenceInContext, frame: FactFrame): boolean => {
  const { mentions, reading } = sentence;
  const { tokens } = reading;
  return mentions.some(
    ({ first, last, kind, compound, entities }) =>
      first === 0 &&
      kind === 'name' &&
      !compound &&
      isAt(tokens, last + 1, isActing) &&
      tokens[last + 1]?.capital === false &&
      entities.every((id) => !frame.entities.has(id) && isToldOf(sentence, id)),
  );
};

/** "Der Telematikanbieter Geotab kam auf einen Verschleiß von 1,8 Prozent": whom the record names says what it says. */
function tellsOwnFinding(sentence: SentenceInContext, frame: FactFrame, noun: number): boolean {
  const named = sentence.mentions.some(
    ({ first, entities }) => first === noun + 1 && entities.some((id) => frame.entities.has(id)),
  );
  const { strong, weak } = fitCues(sentence, frame.predicate);
  return named && (strong > 0 || weak);
}

/** "zählt der Zulieferer nebenan": somebody else than whom the record knows is spoken of, wherever in the sentence. */
export const namesStranger = ({ reading: { tokens } }: SentenceInContext, { stems }: FactFrame): boolean =>
  tokens.some(({ word, capital }) => capital && isStranger(word) && !stems.has(stemOf(word)));

const ADDS = /^(?:auch|ebenfalls|ausserdem|zudem|ebenso|gleichfalls)$/;

/** "100 Prozent Zoll hatte 2024 auch Kanada eingeführt": the same of somebody else, or somewhere else, comes on top. */
function addsOne(
  { mentions, reading: { tokens } }: SentenceInContext,
  { entities }: FactFrame,
  { subject: { state }, qualifiers, range }: Fits,
): boolean {
  const here = ![qualifiers.region, qualifiers.track, qualifiers.place].includes('conflicts');
  if (here && state !== 'absent' && state !== 'whole') return false;
  return tokens.some(({ fold }, at) => {
    if (!ADDS.test(fold) || !inRange(range, at)) return false;
    const next = mentions.find(({ first }) => first === at + 1 || first === at + 2);
    const other = next?.kind === 'name' && !next.entities.some((id) => entities.has(id));
    return other || /^ein(?:e|en|em|er)?$/.test(tokens[at + 1]?.fold ?? '');
  });
}

const isFurther = formTest(/^(?:weitere[nr]?|obendrauf|obendrein)$/);
const isOnce = formTest(/^noch$/);
const isMoreTime = formTest(/^(?:einmal|mal)$/);

/**
 * "An 98 weiteren Standorten des Netzes": a figure that comes on top of the record's, told of the same subject. Jobs that go are
 * "weitere" wherever some went before.
 */
const addsMore = (
  { reading: { tokens } }: SentenceInContext,
  { words, predicate, fact }: FactFrame,
  { subject, value: { state }, range }: Fits,
): boolean =>
  state === 'differs' &&
  predicate.name !== 'job-cut' &&
  tokens.some(
    ({ word, fold }, at) =>
      inRange(range, at) &&
      ((isSaid(subject) && isFurther(word) && !words.has(fold)) ||
        (fact.value.type === 'money' && isOnce(word) && isAt(tokens, at + 1, isMoreTime))),
  );

/**
 * "BYD zählt zu den fünf größten, Xiaomi taucht in der Liste nicht auf": the clause of the figure names only another
 * of the subject's kind, while the subject has a clause of its own.
 */
function clauseOfRival(
  { mentions, reading: { tokens } }: SentenceInContext,
  frame: FactFrame,
  { subject, value }: Fits,
): boolean {
  const slot = value.value ?? (value.state === 'differs' ? value.date : null);
  // "sicherte sich der Elroq den ersten Platz, während das Model Y verlor": a place that somebody else holds departs.
  if (frame.predicate.holder && agrees(value) && value.value?.type === 'rank' && value.value.number === 1)
    return false;
  if (!subject.rival || slot === null || subject.state !== 'named' || value.state === 'side') return false;
  const clause = clauseAround(tokens, slot.first, slot.last);
  const within = mentions.filter(({ first }) => inRange(clause, first));
  const own = mentions.filter(({ entities }) => entities.some((id) => frame.selves.has(id)));
  return (
    own.length > 0 &&
    !within.some((mention) => own.includes(mention)) &&
    within.some(
      ({ kind, compound, entities }) =>
        kind === 'name' && !compound && entities.every((id) => subject.rivals.includes(id)),
    )
  );
}
