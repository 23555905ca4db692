import { type FormTest, formTest, isAt } from '../../german/form-test.ts';
import { contentStemOf } from '../../german/stem.ts';
import type { Token } from '../../german/tokens.ts';
import type { ValueMention } from '../../german/value-types.ts';
import { concepts } from '../../lexicon/concepts.ts';
import type { SentenceInContext } from '../context.ts';
import type { FactFrame } from '../fact-frame.ts';
import type { Fits } from '../fits.ts';

const opensWhole = formTest(/^(?:der|aller|von)$/);
const isIn = formTest(/^(?:in|im|aus|auf)$/);
const TRADE = /^(?:market|sell|deliver|register|stock)$/;
const isOfIt = formTest(/^des$/);
const isTheirs = formTest(/^(?:seine[rs]|ihre[rs]|deren|dessen)$/);
/** "der 2024 in Deutschland neu zugelassenen Stromer" */
const WHOLE_REACH = 7;

/** What a per cent of the sales in a market is no share of: a part of the electric cars themselves, or something of somebody's own. */
export function isShareOfSomething(
  { reading: { tokens } }: SentenceInContext,
  { fact, predicate, stems }: FactFrame,
  { value }: Fits,
): boolean {
  if (predicate.time !== 'statistic') return false;
  const shares = [value.value, value.departing].filter(
    (said) => said?.type === 'percent' && said.role !== 'change',
  );
  if (fact.subject !== 'battery-electric-car')
    return (
      predicate.name === 'market-share' &&
      shares.some((said) => said !== null && isOfOther(said, tokens, isOfIt, stems))
    );
  return shares.some(
    (said) => said !== null && (isOfElectricCars(said, tokens) || isOfOther(said, tokens, isTheirs, stems)),
  );
}

/** "ein Drittel der 2024 zugelassenen Stromer meldeten Privatleute an" */
function isOfElectricCars({ last }: ValueMention, tokens: readonly Token[]): boolean {
  if (!isAt(tokens, last + 1, opensWhole)) return false;
  for (let at = last + 2; at <= last + WHOLE_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (!token.capital || isAt(tokens, at - 1, isIn)) continue;
    return concepts.conceptsOf(token.fold).includes('bev');
  }
  return false;
}

/** "22,6 Prozent seines Neupreises", "zehn Prozent des Phosphats": of what the record does not speak of. */
function isOfOther(
  { last }: ValueMention,
  tokens: readonly Token[],
  leads: FormTest,
  stems: ReadonlyMap<string, number>,
): boolean {
  const noun = tokens[last + 2];
  return (
    isAt(tokens, last + 1, leads) &&
    noun?.capital === true &&
    // "des EU-Marktes"
    tokens[last + 3]?.glue !== 'hyphen' &&
    !stems.has(contentStemOf(noun.word)) &&
    !concepts.conceptsOf(noun.fold).some((concept) => TRADE.test(concept))
  );
}
