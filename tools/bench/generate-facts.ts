import type { Entity, Fact, FactValue, Pack, Qualifiers } from '../../facts/types.ts';
import { type Random, random } from './random.ts';

/** A made-up world of makers and models with facts about them, the same for the same seed. Names and figures are invented. */
export interface GeneratedWorld {
  readonly pack: Pack;
  /** Articles that speak of its makers and models, right in half of their figures. */
  readonly articles: readonly { readonly text: string; readonly published: string }[];
}

const FACTS_PER_MODEL = 22;
const MODELS_PER_MAKER = 7;
const HEADS = [
  'Vel',
  'Kan',
  'Tor',
  'Mir',
  'Sal',
  'Bex',
  'Dor',
  'Lun',
  'Pra',
  'Zen',
  'Ark',
  'Fio',
  'Gal',
  'Hex',
  'Jun',
  'Nor',
  'Oxi',
  'Quo',
  'Rav',
  'Tyr',
];
const MIDDLES = ['a', 'o', 'i', 'e', 'au', 'ia', 'eo', 'u'];
const TAILS = [
  'ra',
  'ton',
  'mar',
  'vis',
  'den',
  'lux',
  'ro',
  'tec',
  'san',
  'gor',
  'lin',
  'dax',
  'ric',
  'nov',
  'bel',
  'tas',
];
const MODEL_WORDS = [
  'Aro',
  'Brisa',
  'Corva',
  'Delo',
  'Etra',
  'Fano',
  'Gira',
  'Hano',
  'Ilva',
  'Kira',
  'Lemo',
  'Mara',
  'Niva',
  'Onda',
  'Pilo',
  'Rivo',
  'Sora',
  'Tavo',
  'Ula',
  'Vento',
];
const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

interface Draft {
  readonly predicate: string;
  readonly value: FactValue;
  readonly qualifiers: Qualifiers;
  readonly statement: string;
  /** The claim as a sentence of an article. */
  readonly sentence: (value: string) => string;
  /** The value as the sentence gives it, right and wrong. */
  readonly said: string;
  readonly wrong: string;
}

const german = (number: number): string =>
  Number.isInteger(number)
    ? String(number).replace(/\B(?=(\d{3})+$)/g, '.')
    : String(number).replace('.', ',');

const quantity = (
  type: Exclude<FactValue['type'], 'date' | 'entity' | 'text'>,
  number: number,
  unit: string,
  text: string,
): FactValue => ({
  type,
  number,
  unit,
  precision: 'exact',
  text_de: text,
  text_en: text,
});

/** What is known of one model, a predicate at a time. */
const MODEL_FACTS: readonly ((name: string, pick: Random) => Draft)[] = [
  (name, pick) =>
    figure(
      'range',
      'distance',
      pick.between(280, 720),
      'km',
      'Kilometer',
      { cycle: 'WLTP' },
      (value) => `Nach WLTP kommt der ${name} mit einer Akkuladung ${value} weit.`,
      pick,
    ),
  (name, pick) =>
    figure(
      'price',
      'money',
      pick.between(19, 130) * 1000 - 10,
      'EUR',
      'Euro',
      { region: 'germany' },
      (value) => `In Deutschland kostet der ${name} mindestens ${value}.`,
      pick,
    ),
  (name, pick) =>
    figure(
      'power-output',
      'power',
      pick.between(90, 800),
      'kW',
      'Kilowatt',
      {},
      (value) => `Der Motor des ${name} leistet ${value}.`,
      pick,
    ),
  (name, pick) =>
    figure(
      'battery-capacity',
      'energy',
      pick.between(40, 120),
      'kWh',
      'Kilowattstunden',
      {},
      (value) => `Die Batterie des ${name} fasst ${value}.`,
      pick,
    ),
  (name, pick) =>
    figure(
      'acceleration',
      'duration',
      pick.between(19, 90) / 10,
      's',
      'Sekunden',
      {},
      (value) => `Von null auf 100 beschleunigt der ${name} in ${value}.`,
      pick,
    ),
  (name, pick) =>
    figure(
      'top-speed',
      'speed',
      pick.between(150, 330),
      'km/h',
      'km/h',
      {},
      (value) => `Die Höchstgeschwindigkeit des ${name} liegt bei ${value}.`,
      pick,
    ),
  (name, pick) =>
    figure(
      'charging-power',
      'power',
      pick.between(80, 480),
      'kW',
      'Kilowatt',
      {},
      (value) => `An der Schnellladesäule lädt der ${name} mit bis zu ${value}.`,
      pick,
    ),
  (name, pick) => dated('market-launch', pick, (value) => `Der ${name} kommt im ${value} auf den Markt.`),
  (name, pick) =>
    yearly(
      'registration-count',
      'Neuzulassungen',
      pick.between(400, 60_000),
      { region: 'germany', drive: 'bev' },
      (value, year) => `In Deutschland kam der ${name} im Jahr ${year} auf ${value}.`,
      pick,
    ),
  (name, pick) =>
    yearly(
      'sales-count',
      'Fahrzeuge',
      pick.between(2000, 400_000),
      { region: 'world' },
      (value, year) => `Weltweit wurden vom ${name} im Jahr ${year} ${value} verkauft.`,
      pick,
    ),
  (name, pick) =>
    yearly(
      'recall',
      'Autos',
      pick.between(300, 90_000),
      {},
      (value, year) => `Im Jahr ${year} wurden ${value} vom Typ ${name} zurückgerufen.`,
      pick,
    ),
];

/** What is known of one maker. */
const MAKER_FACTS: readonly ((name: string, pick: Random) => Draft)[] = [
  (name, pick) =>
    yearly(
      'production-count',
      'Autos',
      pick.between(20_000, 900_000),
      { region: 'world' },
      (value, year) => `${name} baute im Jahr ${year} ${value}.`,
      pick,
    ),
  (name, pick) =>
    yearly(
      'sales-count',
      'Autos',
      pick.between(20_000, 900_000),
      { region: 'world' },
      (value, year) => `${name} verkaufte im Jahr ${year} weltweit ${value}.`,
      pick,
    ),
  (name, pick) =>
    yearly(
      'job-cut',
      'Stellen',
      pick.between(200, 30_000),
      {},
      (value, year) => `${name} streicht bis ${year} ${value}.`,
      pick,
    ),
  (name, pick) =>
    yearly(
      'registration-count',
      'Neuzulassungen',
      pick.between(900, 90_000),
      { region: 'germany' },
      (value, year) => `In Deutschland kam ${name} im Jahr ${year} auf ${value}.`,
      pick,
    ),
];

function figure(
  predicate: string,
  type: 'distance' | 'money' | 'power' | 'energy' | 'duration' | 'speed',
  number: number,
  unit: string,
  word: string,
  qualifiers: Qualifiers,
  sentence: (value: string) => string,
  pick: Random,
): Draft {
  const said = `${german(number)} ${word}`;
  const wrong = `${german(Math.round(number * (1.2 + pick.next() / 2)))} ${word}`;
  return {
    predicate,
    value: quantity(type, number, unit, said),
    qualifiers,
    statement: sentence(said),
    sentence,
    said,
    wrong,
  };
}

function yearly(
  predicate: string,
  noun: string,
  number: number,
  qualifiers: Qualifiers,
  sentence: (value: string, year: number) => string,
  pick: Random,
): Draft {
  const year = pick.between(2016, 2025);
  const said = `${german(number)} ${noun}`;
  const wrong = `${german(Math.round(number * (1.2 + pick.next() / 2)))} ${noun}`;
  return {
    predicate,
    value: quantity('count', number, '1', said),
    qualifiers: { ...qualifiers, period: String(year) },
    statement: sentence(said, year),
    sentence: (value) => sentence(value, year),
    said,
    wrong,
  };
}

function dated(predicate: string, pick: Random, sentence: (value: string) => string): Draft {
  const [year, month] = [pick.between(2018, 2028), pick.between(1, 12)];
  const said = `${MONTHS[month - 1]} ${year}`;
  const date = `${year}-${String(month).padStart(2, '0')}`;
  return {
    predicate,
    value: { type: 'date', date, precision: 'exact', text_de: said, text_en: said },
    qualifiers: {},
    statement: sentence(said),
    sentence,
    said,
    wrong: `${MONTHS[month % 12]} ${year + 1}`,
  };
}

export function generateWorld(count: number, seed = 1): GeneratedWorld {
  const pick = random(seed);
  const entities: Entity[] = [];
  const facts: Fact[] = [];
  const paragraphs: string[][] = [];
  const names = new Set<string>();
  const add = (
    subject: string,
    name: string,
    drafts: readonly ((name: string, pick: Random) => Draft)[],
    wanted: number,
  ): string[] => {
    const said: string[] = [];
    for (let at = 0; at < wanted && facts.length < count; at++) {
      const draft = drafts[at % drafts.length]?.(name, pick);
      if (draft === undefined) break;
      facts.push(factOf(`generated-${facts.length}`, subject, draft));
      if (at < drafts.length) said.push(draft.sentence(pick.next() < 0.5 ? draft.said : draft.wrong));
    }
    return said;
  };
  while (facts.length < count) {
    const name = fresh(names, () => `${pick.of(HEADS)}${pick.of(MIDDLES)}${pick.of(TAILS)}`, pick);
    const maker = entityOf(`maker-${entities.length}`, name, 'company', null);
    entities.push(maker);
    const article = add(maker.id, name, MAKER_FACTS, FACTS_PER_MODEL);
    for (let at = 0; at < MODELS_PER_MAKER && facts.length < count; at++) {
      const code =
        pick.next() < 0.4 ? `${name.slice(0, 2).toUpperCase()}${pick.between(1, 999)}` : pick.of(MODEL_WORDS);
      const model = fresh(names, () => `${name} ${code}`, pick);
      const entity = entityOf(`model-${entities.length}`, model, 'model', maker.id);
      entities.push(entity);
      article.push(...add(entity.id, model, MODEL_FACTS, FACTS_PER_MODEL));
    }
    paragraphs.push(article);
  }
  const step = Math.max(1, Math.floor(paragraphs.length / 24));
  const articles = paragraphs
    .filter((_, at) => at % step === 0)
    .slice(0, 24)
    .map((sentences) => ({ text: sentences.join(' '), published: '2026-03-02' }));
  return {
    pack: {
      format: 1,
      id: 'generated',
      title_de: 'Erzeugt',
      title_en: 'Generated',
      version: '1',
      entities,
      facts,
    },
    articles,
  };
}

function fresh(taken: Set<string>, make: () => string, pick: Random): string {
  let name = make();
  while (taken.has(name)) name = `${make()}${pick.of(TAILS)}`;
  taken.add(name);
  return name;
}

const entityOf = (id: string, name: string, type: Entity['type'], parent: string | null): Entity => ({
  id,
  name,
  type,
  aliases: [],
  paraphrases: [],
  parent,
});

const factOf = (id: string, subject: string, { predicate, value, qualifiers, statement }: Draft): Fact => ({
  id,
  predicate,
  subject,
  qualifiers,
  details: {},
  value,
  status: 'confirmed',
  valid_from: '2025',
  superseded_by: null,
  replaces: [],
  statement_de: statement,
  statement_en: statement,
  note_de: `${statement} So steht es in den Unterlagen des Herstellers.`,
  note_en: statement,
  also: [],
  sources: [
    {
      url: `https://example.test/${id}`,
      publisher: 'Beispielblatt',
      title: null,
      published: '2026-01-15',
      lang: 'de',
      kind: 'press',
      says_de: statement,
    },
  ],
  checked: '2026-02-01',
});
