import { anyIs, formTest, isAt } from './form-test.ts';
import type { Token } from './tokens.ts';
import type { ValueMention } from './value-types.ts';
import { wordsAround } from './words-around.ts';

const leadsOld = formTest(
  /^(?:statt|anstatt|anstelle|bisher|bislang|zuvor|vorher|vormals|fruher|ursprunglich|bisherige[nrsm]?|ursprungliche[nrsm]?)$/,
);
const isFirst = formTest(/^zunachst$/);
const isChange = formTest(
  /^(?:plus|minus|ruckgang|anstieg|zuwachs|wachstum|einbruch|zunahme|steigerung|einbusse|einbussen|verlust|absatzplus|absatzminus|absatzruckgang|abnahme|aufschlag|vorsprung|schwund|sprung)$/,
);
const changes = formTest(
  /(?:steig|stieg|sank|sink|gesunk|erhoh|wachs|wuchs|senk|fiel|fallt|gefall|brach|brech|brich|gebroch|schrumpf|zuruck|kurz|reduzier|verbesser|zuleg|zugeleg|legte|legt|verbilligt|verteuert|nachlass|unterbot|verringer|verminder|verlanger|unterbiet|uberbot|ubertraf|schlug|schneller|langsamer)/,
);
const isMore = formTest(
  /^(?:mehr|hoher|grosser|langer|plus|zuwachs|anstieg|zunahme|wachstum|steigerung|ofter|haufiger|teurer|schneller|steig\w*|stieg\w*|gestieg\w*|wuchs\w*|wachs\w*|gewachs\w*|zugelegt|zulegte\w*|zulegt\w*|erhoht\w*|erhoh\w*|verteuer\w*|verlanger\w*|absatzplus|verdoppel\w*|kletter\w*|geklettert|schnellte\w*|sprang\w*|gesprungen|schoss\w*|anzog\w*|angezogen|zunahm\w*|zugenommen|aufgestockt|ausgebaut)$/,
);
const isLess = formTest(
  /^(?:weniger|niedriger|geringer|kleiner|minus|ruckgangs?|einbruchs?|abnahme|einbussen?|verlust|seltener|billiger|gunstiger|sank\w*|sink\w*|gesunk\w*|fiel|fielen|gefallen|brach|brachen|eingebrochen|einbrach\w*|schrumpf\w*|geschrumpft|zuruckg\w*|reduzier\w*|gesenkt|absatzminus|absatzruckgang|verlor\w*|verringer\w*|verminder\w*|verbillig\w*|schwund|unter|sackte\w*|absack\w*|[a-z]*gesackt|rutschte\w*|[a-z]*gerutscht|nachgab\w*|nachgegeben|krachte\w*|purzel\w*|sturzte\w*|[a-z]*gesturzt|knickte\w*|eingeknickt|rauschte\w*|halbier\w*|abnahm\w*|abgenommen)$/,
);

const fold = (tokens: readonly Token[], at: number): string => tokens[at]?.fold ?? '';

/**
 * Tells what a value is for: the value stated, the one it replaces ("von 300.000 auf 350.000", "statt 63",
 * "nach 398 im Vorjahr") or a difference ("um 8 Prozent", "43,2 Prozent mehr").
 */
export function assignRoles(values: readonly ValueMention[], tokens: readonly Token[]): ValueMention[] {
  return values.map((value, index) => {
    const next = values[index + 1];
    if (isOld(value, next, values, tokens)) return { ...value, role: 'old' };
    const sign = changeSign(value, tokens);
    if (sign !== null) return { ...value, role: 'change', sign };
    return isOfTimeBefore(value, tokens) ? { ...value, role: 'old' } : value;
  });
}

function isOld(
  value: ValueMention,
  next: ValueMention | undefined,
  values: readonly ValueMention[],
  tokens: readonly Token[],
): boolean {
  let at = value.first - 1;
  const skipped: string[] = [];
  while (at >= 0 && skipped.length < 3) {
    const word = fold(tokens, at);
    if (isAt(tokens, at, leadsOld)) return true;
    // "zunächst 60.000 Wagen im Jahr" without what came after is what is planned.
    if (isAt(tokens, at, isFirst) && values.some((other) => other !== value && other.type === value.type))
      return true;
    // "Zuvor: 25 Prozent"
    if (word === ':' && at === value.first - 1) {
      at -= 1;
      continue;
    }
    if (word === 'von' && next !== undefined && sameMeasure(value, next) && next.first - value.last <= 7) {
      const between = tokens.slice(value.last + 1, next.first).map((token) => token.fold);
      if (between.includes('auf')) return true;
    }
    if (word === 'nach' && /^(?:count|percent|money|power)$/.test(value.type)) {
      return (
        skipped.every((skip) => /^(?:rund|gut|knapp|noch|etwa|uber|nur|mehr|als)$/.test(skip)) &&
        !/^(?:angaben|wltp|cltc)$/.test(skipped[0] ?? '')
      );
    }
    if (tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'digits') break;
    skipped.push(word);
    at -= 1;
  }
  return false;
}

const isBefore = formTest(/^(?:davor|zuvor|vorher)$/);
const isSpan = formTest(/^(?:jahr|monat|quartal)e?s?$/);
const compared = formTest(/^(?:als|wie)$/);

/** "ein Jahr zuvor war der Anteil mit 14,9 Prozent kleiner": the clause of the figure begins with an earlier time. */
const isOfTimeBefore = ({ first }: ValueMention, tokens: readonly Token[]): boolean => {
  const clause = wordsAround(tokens, first);
  return clause.some(
    ({ start }, at) =>
      at > 0 &&
      at <= OPENING &&
      start < (tokens[first]?.start ?? 0) &&
      isAt(clause, at, isBefore) &&
      isAt(clause, at - 1, isSpan) &&
      !isAt(clause, at - 3, compared),
  );
};
/** "im Jahr zuvor", "noch ein Jahr zuvor" */
const OPENING = 3;

const sameMeasure = (a: ValueMention, b: ValueMention): boolean => a.type === b.type || a.type === 'count';

const CHANGING = /^(?:percent|percent-points|count|money|duration|factor|distance)$/;
const compares = formTest(
  /^(?:mehr|weniger|hoher|niedriger|ofter|haufiger|seltener|schneller|langsamer|gunstiger|teurer|billiger|weiter|langer|kurzer)$/,
);
const than = formTest(/^als$/);
/** "legt fünf Kilometer drauf" */
const isOnTop = formTest(/^(?:drauf|obendrauf)$/);
const isBeyond = formTest(/^(?:uber|unter)$/);
const isMeasure = formTest(/^(?:dem|der|den|vorjahr\w*|wltp|plan)$/);
const isBy = formTest(/^um$/);
const isOf = formTest(/^von$/);
const isSigned = formTest(/^(?:plus|minus)$/);
const isSign = formTest(/^[+−–-]$/);
const isWith = formTest(/^mit$/);
const takes = formTest(/^(?:nimmt|nehmen|nahm|nahmen)$/);
const isOff = formTest(/^ab$/);
const puts = formTest(/^(?:legt|legte|legten)$/);
const isAmount = formTest(
  /^(?:plus|minus|ruckgang|anstieg|zuwachs|wachstum|einbruch|zunahme|abnahme|absatzplus|absatzminus|absatzruckgang)$/,
);
const isAfter = formTest(/^(?:nach|trotz|vor|seit)$/);
const isTo = formTest(/^zu$/);
const goes = formTest(/^(?:geht|gehen|gehe|ging|gingen)$/);
const halves = formTest(/^halbier/);
const isBack = formTest(/^zuruck$/);
/** How many words on each side of a figure belong to it. */
const BESIDE = 4;

function changeSign(value: ValueMention, tokens: readonly Token[]): -1 | 0 | 1 | null {
  const { type, first, last } = value;
  if (!CHANGING.test(type)) return null;
  if (type === 'factor') return 1;
  if (isAt(tokens, first, halves)) return -1;
  const percent = type === 'percent';
  if (percent && isAt(tokens, first - 1, isSign)) return tokens[first - 1]?.raw === '+' ? 1 : -1;
  // "um mehr als ein Viertel": how exact the figure is, and not which way it goes.
  const start = isAt(tokens, first - 1, than) && isAt(tokens, first - 2, compares) ? first - 2 : first;
  const before = tokens.slice(Math.max(0, first - BESIDE), start);
  // "ein Minus von zwölf Prozent", "das Minus fiel mit zwölf Prozent gering aus"
  const noun =
    (isAt(tokens, first - 1, isOf) || isAt(tokens, first - 2, isOf) || isAt(tokens, first - 1, isWith)) &&
    anyIs(before, isChange);
  const direct =
    isAt(tokens, last + 1, compares) ||
    ((type === 'distance' || type === 'duration') && isAt(tokens, last + 1, isOnTop));
  const relational = percent && isAt(tokens, last + 1, isBeyond) && isAt(tokens, last + 2, isMeasure);
  const bare = percent && isAt(tokens, first - 1, isSigned);
  const amounts = percent && isChangesAmount(tokens, first);
  // "In Europa ging es 66 Prozent nach oben"
  if (percent && isAt(tokens, last + 1, isTowards)) {
    if (isAt(tokens, last + 2, isUp)) return 1;
    if (isAt(tokens, last + 2, isDown)) return -1;
  }
  const governed = percent && value.min === undefined ? governedSign(tokens, first, last) : null;
  if (governed !== null) return governed;
  if (
    !noun &&
    !direct &&
    !relational &&
    !bare &&
    !amounts &&
    !(percent && isByItself(tokens, first, last)) &&
    !changesBy(tokens, first)
  )
    return null;
  if (relational) return tokens[last + 1]?.fold === 'uber' ? 1 : -1;
  // "legte um 59 Prozent zu"
  if (anyIs(tokens, puts) && anyIs(tokens, isTo)) return 1;
  // "Um 46 Prozent nahm die Zahl zu"
  if (anyIs(tokens, takes) && anyIs(tokens, isTo)) return 1;
  if (anyIs(tokens, takes) && anyIs(tokens, isOff)) return -1;
  // "gingen um 8 Prozent zurück"
  if (anyIs(tokens, goes) && anyIs(tokens, isBack)) return -1;
  const after = tokens.slice(last + 1, last + 1 + BESIDE);
  if (anyIs(before, isLess) || anyIs(after, isLess)) return -1;
  if (anyIs(before, isMore) || anyIs(after, isMore)) return 1;
  const clause = wordsAround(tokens, first);
  if (anyIs(clause, isLess)) return -1;
  return anyIs(clause, isMore) ? 1 : 0;
}

const loses = formTest(/^(?:verlor|verloren|verliert|verlieren|einbusste?n?|eingebusst|einbusst)$/);
const forfeits = formTest(/^(?:busst|bussen|busste|bussten)$/);
const isIn = formTest(/^ein$/);

/** "büßten die Amerikaner 17 Prozent ein", "verlor 17 Prozent": the clause of the figure ends with what is lost. */
function governedSign(tokens: readonly Token[], first: number, last: number): -1 | null {
  // "verlor 17 Prozent ihrer Kunden" is a share of something else.
  const own = isAt(tokens, last + 1, isTheirs) && isAt(tokens, last + 2, isOfSales) ? last + 2 : last;
  const next = tokens[own + 1];
  if (
    next !== undefined &&
    next.kind !== 'mark' &&
    !isAt(tokens, own + 1, isIn) &&
    !isAt(tokens, own + 1, loses)
  )
    return null;
  const clause = wordsAround(tokens, first);
  // "es gehen 30 Prozent verloren": that is what is lost, no change of it.
  if (anyIs(clause, goes)) return null;
  if (isAt(tokens, own + 1, loses)) return -1;
  if (isAt(tokens, own + 1, isIn)) return anyIs(clause, forfeits) ? -1 : null;
  return anyIs(clause, loses) ? -1 : null;
}

/** "büßten ein Viertel ihrer Zulassungen ein": what is counted of them. */
const isTheirs = formTest(/^(?:ihre[rs]|seine[rs])$/);
const isOfSales = formTest(/^(?:neu)?(?:zulassungen|verkaufe|absatzes|auslieferungen|umsatzes)$/);

const isTowards = formTest(/^nach$/);
const isUp = formTest(/^oben$/);
const isDown = formTest(/^unten$/);

/** "schwenkte um: 10 Prozent" */
const ends = formTest(/^[:;.!?]$/);
const namesAmount = formTest(
  /^(?:ist|war|betrug|betragt|lag|liegt|fiel|fallt|machte|macht|aus|bei|mit|sogar|nur|noch|dort|hier|damit|rund|etwa|fast|knapp|gut|sich|auf|uber|mehr|als)$/,
);

/** "betrug der Rückgang fast 38 Prozent", "das Plus lag bei 12 Prozent": between the noun and its figure stands only what puts it. */
function isChangesAmount(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - BESIDE; at--) {
    if (tokens[at]?.capital) return isAt(tokens, at, isAmount) && !isAt(tokens, at - 2, isAfter);
    if (!isAt(tokens, at, namesAmount)) return false;
  }
  return false;
}

const softens = formTest(
  /^(?:rund|gut|knapp|fast|etwa|circa|ca|uber|satte|ganze|nur|lediglich|gerade|beinahe|nahezu)$/,
);
const isDue = formTest(/^(?:muss|mussen|musse|soll|sollen|solle|verpflichtet|minder\w*|einsparen)$/);
const isAround = formTest(/^(?:herum|schwank\w*|pendel\w*|kreis\w*)$/);

/** "sackten um 48,4 Prozent ab": whatever the verb, so many per cent by which; "um 20 Prozent herum" is about so many. */
const isByItself = (tokens: readonly Token[], first: number, last: number): boolean => {
  const by = isAt(tokens, first - 1, softens) ? first - 2 : first - 1;
  return (
    isAt(tokens, by, isBy) &&
    // "Es ging um 12 Prozent"
    !isAt(tokens, by - 1, isAbout) &&
    !isAt(tokens, last + 1, isAround) &&
    // "müssen sie um 12,1 Prozent mindern" states by how much.
    !tokens.some(({ word }) => isAround(word) || isDue(word))
  );
};
const isAbout = formTest(/^(?:geht|ging|handelt|handelte)$/);

/** "um 8 Prozent" beside a word of rising or falling. */
const changesBy = (tokens: readonly Token[], first: number): boolean =>
  [1, 2, 3].some(
    (back) => isAt(tokens, first - back, isBy) && !anyIs(tokens.slice(first - back, first), ends),
  ) &&
  (anyIs(tokens, changes) ||
    anyIs(tokens, isMore) ||
    anyIs(tokens, isLess) ||
    (anyIs(tokens, takes) && (anyIs(tokens, isTo) || anyIs(tokens, isOff))));
