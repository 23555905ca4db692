/** A claim of the demo article: its sentence as printed, the words that make it, and what the sources say to it. */
interface DemoClaim {
  readonly about: string;
  readonly sentence: string;
  /** The words a mark has to cover. */
  readonly words: string;
  readonly relations: readonly string[];
}

const agrees = ['supported', 'unconfirmed', 'outdated', 'context'];

/** All of them stand in tools/demo/site/xiaomi.html. */
export const demoClaims: readonly DemoClaim[] = [
  {
    about: 'the sale outside China from 2027',
    sentence: 'Xiaomi will seine Elektroautos ab 2027 auch außerhalb Chinas verkaufen.',
    words: 'ab 2027',
    relations: agrees,
  },
  {
    about: 'the development centre in Munich',
    sentence:
      'Auf Nachfrage bestätigte das Unternehmen, dass es in München ein Entwicklungszentrum für seine Elektroautos plant.',
    words: 'München ein Entwicklungszentrum',
    relations: agrees,
  },
  {
    about: 'the rank among smartphone makers',
    sentence: 'Der Konzern ist der drittgrößte Smartphonehersteller der Welt, nach Apple und Samsung.',
    words: 'drittgrößte Smartphonehersteller',
    relations: agrees,
  },
  {
    about: 'the most popular electric car in China',
    sentence: 'Innerhalb weniger Monate wurde der SU7 zum beliebtesten Elektroauto Chinas.',
    words: 'beliebtesten Elektroauto',
    relations: agrees,
  },
  {
    about: 'the Model 3 displaced as best-selling',
    sentence: 'Die flache Limousine hat Teslas Model 3 als meistverkauften Stromer abgelöst.',
    words: 'meistverkauften',
    relations: agrees,
  },
  {
    about: 'the engineers from BMW',
    sentence:
      'Für das Zentrum hat Xiaomi fünf frühere BMW-Ingenieure angeheuert, wie es in der Branche heißt.',
    words: 'fünf frühere BMW-Ingenieure',
    relations: agrees,
  },
  {
    about: 'the sport version tested on the Nürburgring',
    sentence:
      'Ihre erste Aufgabe soll eine Sportversion des SU7 sein, zugeschnitten auf den europäischen Geschmack und erprobt auf dem Nürburgring.',
    words: 'Sportversion des SU7',
    relations: agrees,
  },
  {
    about: 'the export run from Düsseldorf',
    sentence:
      'Gesteuert werden soll der Export von Düsseldorf aus, wo die Chinesen schon ihre Telefone für den deutschen Markt verwalten.',
    words: 'Düsseldorf',
    relations: agrees,
  },
  {
    about: 'the record lap of the prototype',
    sentence:
      'Ende Oktober fuhr dort ein Prototyp des SU7 Ultra eine Rekordrunde: 6:46,874 Minuten auf der Nordschleife, so schnell war zuvor kein Viertürer.',
    words: '6:46,874 Minuten',
    relations: ['supported'],
  },
  {
    about: 'the deliveries of the first year',
    sentence: 'Im ersten Verkaufsjahr lieferte Xiaomi 136.854 Wagen aus.',
    words: '136.854',
    relations: ['supported'],
  },
  {
    about: 'the sale in Europe from 2026, which differs',
    sentence:
      'Unter Importeuren in Rotterdam heißt es, Xiaomi werde seine Elektroautos bereits ab 2026 in Europa verkaufen.',
    words: '2026',
    relations: ['contradicted'],
  },
  {
    about: 'the lap of 7:46 minutes, which differs',
    sentence:
      'Werbung in eigener Sache: Ein Prototyp des SU7 Ultra umrundete die Nordschleife im Oktober 2024 in 7:46 Minuten.',
    words: '7:46 Minuten',
    relations: ['contradicted'],
  },
];
