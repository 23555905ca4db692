import type { Token } from './tokens.ts';
import type { ValueMention } from './value-types.ts';

const OLD_LEADS =
  /^(?:statt|anstatt|anstelle|bisher|bislang|zuvor|vorher|vormals|fruher|ursprunglich|bisherige[nrsm]?|ursprungliche[nrsm]?|zunachst)$/;
const CHANGE_NOUNS =
  /^(?:plus|minus|ruckgang|anstieg|zuwachs|wachstum|einbruch|zunahme|steigerung|einbusse|einbussen|verlust|absatzplus|absatzminus|absatzruckgang|abnahme|aufschlag|vorsprung|schwund|sprung)$/;
const CHANGE_VERBS =
  /(?:steig|stieg|sank|sink|gesunk|erhoh|wachs|wuchs|senk|fiel|fallt|gefall|brach|brech|brich|gebroch|schrumpf|zuruck|kurz|reduzier|verbesser|zuleg|zugeleg|legte|legt|verbilligt|verteuert|nachlass|unterbot|verringer|verminder|verlanger|unterbiet|uberbot|ubertraf|schlug|schneller|langsamer)/;
const MORE =
  /^(?:mehr|hoher|grosser|langer|plus|zuwachs|anstieg|zunahme|wachstum|steigerung|ofter|haufiger|teurer|schneller|steig\w*|stieg\w*|gestieg\w*|wuchs\w*|wachs\w*|gewachs\w*|zugelegt|zulegte\w*|zulegt\w*|erhoht\w*|erhoh\w*|verteuer\w*|verlanger\w*|absatzplus|verdoppel\w*)$/;
const LESS =
  /^(?:weniger|niedriger|geringer|kleiner|minus|ruckgang|einbruch|abnahme|einbussen?|verlust|seltener|billiger|gunstiger|sank\w*|sink\w*|gesunk\w*|fiel|fielen|gefallen|brach|brachen|eingebrochen|einbrach\w*|schrumpf\w*|geschrumpft|zuruckg\w*|reduzier\w*|gesenkt|absatzminus|absatzruckgang|verlor\w*|verringer\w*|verminder\w*|verbillig\w*|schwund|unter)$/;

const fold = (tokens: readonly Token[], at: number): string => tokens[at]?.fold ?? '';

/**
 * Tells what a value is for: the value stated, the one it replaces ("von 300.000 auf 350.000", "statt 63",
 * "nach 398 im Vorjahr") or a difference ("um 8 Prozent", "43,2 Prozent mehr").
 */
export function assignRoles(values: readonly ValueMention[], tokens: readonly Token[]): ValueMention[] {
  const words = tokens.map((token) => token.fold);
  return values.map((value, index) => {
    const next = values[index + 1];
    if (isOld(value, next, tokens)) return { ...value, role: 'old' };
    const sign = changeSign(value, tokens, words);
    return sign === null ? value : { ...value, role: 'change', sign };
  });
}

function isOld(value: ValueMention, next: ValueMention | undefined, tokens: readonly Token[]): boolean {
  let at = value.first - 1;
  const skipped: string[] = [];
  while (at >= 0 && skipped.length < 3) {
    const word = fold(tokens, at);
    if (OLD_LEADS.test(word)) return true;
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

const sameMeasure = (a: ValueMention, b: ValueMention): boolean => a.type === b.type || a.type === 'count';

function changeSign(
  value: ValueMention,
  tokens: readonly Token[],
  all: readonly string[],
): -1 | 0 | 1 | null {
  if (!/^(?:percent|percent-points|count|money|duration|factor|distance)$/.test(value.type)) return null;
  if (value.type === 'factor') return 1;
  const before = tokens.slice(Math.max(0, value.first - 4), value.first).map((token) => token.fold);
  const after = tokens.slice(value.last + 1, value.last + 5).map((token) => token.fold);
  const noun =
    before.at(-1) === 'von' || before.at(-2) === 'von'
      ? before.find((word) => CHANGE_NOUNS.test(word))
      : undefined;
  const direct =
    after[0] !== undefined &&
    /^(?:mehr|weniger|hoher|niedriger|ofter|haufiger|seltener|schneller|langsamer|gunstiger|teurer|billiger|weiter|langer|kurzer)$/.test(
      after[0],
    );
  const relational =
    value.type === 'percent' &&
    /^(?:uber|unter)$/.test(after[0] ?? '') &&
    /^(?:dem|der|den|vorjahr\w*|wltp|plan)$/.test(after[1] ?? '');
  const umChange =
    before.slice(-3).includes('um') &&
    all.some((word) => CHANGE_VERBS.test(word) || MORE.test(word) || LESS.test(word));
  const bare = value.type === 'percent' && /^(?:plus|minus)$/.test(before.at(-1) ?? '');
  const bracketSign = value.type === 'percent' && /^[+−–-]$/.test(tokens[value.first - 1]?.raw ?? '');
  if (noun === undefined && !direct && !relational && !umChange && !bare && !bracketSign) return null;
  if (bracketSign) return tokens[value.first - 1]?.raw === '+' ? 1 : -1;
  const near = [...before, ...after, noun ?? ''];
  // "legte um 59 Prozent zu"
  if (all.some((word) => /^(?:legt|legte|legten)$/.test(word)) && all.includes('zu')) return 1;
  // "gingen um 8 Prozent zurück"
  if (all.some((word) => /^(?:geht|gehen|gehe|ging|gingen)$/.test(word)) && all.includes('zuruck')) return -1;
  if (near.some((word) => LESS.test(word))) return -1;
  if (near.some((word) => MORE.test(word))) return 1;
  if (all.some((word) => LESS.test(word))) return -1;
  if (all.some((word) => MORE.test(word))) return 1;
  return 0;
}
