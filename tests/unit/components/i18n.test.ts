import { describe, expect, test } from 'vitest';
import { de } from '../../../components/i18n/de.ts';
import { en } from '../../../components/i18n/en.ts';
import { formatDate, formatDuration, formatNumber, formatQuantity } from '../../../components/i18n/format.ts';
import { chooseLanguage, inLanguage } from '../../../components/i18n/language.ts';

const sample = ['eins', 'zwei', 'drei'] as const;

describe('texts', () => {
  test('every German text has an English one of the same kind, and the other way round', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort());
    for (const key of Object.keys(de) as (keyof typeof de)[]) {
      expect(typeof en[key], `${key} must be a text or a function in both languages`).toBe(typeof de[key]);
    }
  });

  test('no text is empty, and those with numbers use them', () => {
    for (const catalogue of [de, en]) {
      for (const [key, value] of Object.entries(catalogue)) {
        if (typeof value === 'string') {
          expect(value.trim(), `${key} is empty`).not.toBe('');
          continue;
        }
        const words = (value as (...parts: unknown[]) => string)(...sample);
        expect(words, `${key} leaves out what it is given`).toContain('eins');
      }
    }
  });

  test('German uses its own quotation marks and ellipsis, and no text calls a paper wrong', () => {
    for (const [key, value] of Object.entries(de)) {
      const words = typeof value === 'string' ? value : (value as (...parts: unknown[]) => string)(...sample);
      expect(words, `${key}: use „…“ and …`).not.toMatch(/"|\.\.\./);
      expect(words.replace('heißt nicht falsch', ''), `${key}: no verdicts`).not.toMatch(
        /falsch|Lüge|Fehlinformation/i,
      );
    }
  });

  test('one and many are told apart', () => {
    expect([de.popupCount(0), de.popupCount(1), de.popupCount(9)]).toEqual([
      'Keine Aussage',
      'Eine Aussage',
      '9 Aussagen',
    ]);
    expect([en.popupCount(0), en.popupCount(1), en.popupCount(9)]).toEqual([
      'No claims',
      'One claim',
      '9 claims',
    ]);
  });
});

describe('dates and numbers', () => {
  test.each([
    ['2025-03-18', '18. März 2025', '18 March 2025'],
    ['2025-03-18T23:30:00+01:00', '18. März 2025', '18 March 2025'],
    ['2025-03', 'März 2025', 'March 2025'],
    ['2025', '2025', '2025'],
    ['2025-Q2', '2. Quartal 2025', 'Q2 2025'],
    ['2025-H1', '1. Halbjahr 2025', 'H1 2025'],
    ['2024-04/2026-02', 'April 2024 bis Februar 2026', 'April 2024 to February 2026'],
    ['demnächst', 'demnächst', 'demnächst'],
    ['2025-99-99', '2025-99-99', '2025-99-99'],
  ])('%s', (iso, german, english) => {
    expect(formatDate(iso, 'de')).toBe(german);
    expect(formatDate(iso, 'en')).toBe(english);
  });

  test('numbers are grouped as each language does', () => {
    expect(formatNumber(545142, 'de')).toBe('545.142');
    expect(formatNumber(545142, 'en')).toBe('545,142');
    expect(formatNumber(45.3, 'de')).toBe('45,3');
  });

  test.each([
    [406.874, '6:46,874 min'],
    [427.55, '7:07,55 min'],
    [420, '7:00 min'],
    [27.4, '27,4 s'],
    [3600, '1 h'],
    [5400, '1 h 30 min'],
  ])('%d seconds', (seconds, german) => {
    expect(formatDuration(seconds, 'de')).toBe(german);
  });

  test('no duration ever shows 60 seconds or 60 minutes', () => {
    expect(formatDuration(419.9996, 'de')).toBe('7:00 min');
    expect(formatDuration(59.9999, 'de')).toBe('1:00 min');
    expect(formatDuration(7199, 'de')).toBe('2 h');
  });

  test('a quantity carries the unit readers know', () => {
    expect(formatQuantity(45.3, 'percent', '%', 'de')).toBe('45,3\u00a0%');
    expect(formatQuantity(49990, 'money', 'EUR', 'de')).toBe('49.990\u00a0€');
    expect(formatQuantity(545142, 'count', '1', 'de')).toBe('545.142');
    expect(formatQuantity(2_260_000, 'count', '1', 'de')).toMatch(/^2,26.Mio\.$/);
    expect(formatQuantity(1139, 'power', 'kW', 'en')).toBe('1,139\u00a0kW');
  });
});

describe('language', () => {
  test('the setting decides, else the browser', () => {
    expect(chooseLanguage('en', 'de-DE')).toBe('en');
    expect(chooseLanguage('auto', 'de-AT')).toBe('de');
    expect(chooseLanguage('auto', 'fr-FR')).toBe('en');
  });

  test('a missing translation falls back to what there is', () => {
    expect(inLanguage({ de: 'nur Deutsch', en: '' }, 'en')).toBe('nur Deutsch');
  });
});
