import { describe, expect, test } from 'vitest';
import { valueInQuote } from '../../../components/reader/placed-words.ts';

const found = (quote: string, articleSays: string | null) => {
  const place = valueInQuote({ quote, articleSays });
  return (
    place && `${quote.slice(0, place.start)}[${quote.slice(place.start, place.end)}]${quote.slice(place.end)}`
  );
};

describe('the value within a claim', () => {
  test('it is found as a word of its own, not inside another figure', () => {
    expect(found('Xiaomi will ab 2027 verkaufen', '2027')).toBe('Xiaomi will ab [2027] verkaufen');
    expect(found('120 Autos, davon 20 rote', '20')).toBe('120 Autos, davon [20] rote');
    expect(found('der Münchner aus München', 'München')).toBe('der Münchner aus [München]');
  });

  test('there is none where the claim names no value, is nothing but its value, or words it otherwise', () => {
    expect(found('das meistverkaufte Auto', null)).toBeNull();
    expect(found('545.142', '545.142')).toBeNull();
    expect(found('gut eine halbe Million', '500.000')).toBeNull();
  });
});
