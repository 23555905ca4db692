import { expect, test } from 'vitest';
import { annotate } from '../engine/engine.ts';

const facts = (text: string): (string | null)[] => annotate(text).map(({ fact }) => fact);

test('a stretch of years names no moment within it', () => {
  const plan = 'Der VW ID.2 war angekündigt worden';
  expect(facts(`${plan}, kommen sollte er 2025.`)).toContain('vw-id2-plan-2025');
  expect(facts(`${plan}, kommen sollte er 2024 bis 2027.`)).toEqual([]);
});

test('a share of one’s own sales is no share of a market', () => {
  const market = 'In der EU waren 2025 reine Elektroautos gefragt, sie kamen auf';
  expect(facts(`${market} 17,4 Prozent der Neuzulassungen.`)).toEqual(['eu-bev-share-2025']);
  expect(facts(`${market} 17 Prozent ihrer Auslieferungen.`)).not.toContain('eu-bev-share-2025');
});

test('a date alone in a cell of a table heads a column', () => {
  const before = 'Die Prämie gilt rückwirkend für Neuzulassungen ab dem 1. Januar 2026.';
  const headline = 'Die neue E-Auto-Prämie';
  expect(
    annotate(`${before}\nMarke | Januar 2026 | Veränderung`, { headline }).map(({ fact }) => fact),
  ).toEqual(['de-subsidy-2026-start']);
});

test('who orders is counted as an order, who works is not', () => {
  const launch = 'Der SU7 Ultra von Xiaomi kam Ende Februar 2025 auf den Markt.';
  expect(facts(`${launch} Binnen zwei Stunden bestellten ihn 10.000 Menschen.`)).toContain(
    'xiaomi-su7-ultra-orders-launch',
  );
  expect(facts(`${launch} An ihm arbeiteten 10.000 Ingenieure.`)).not.toContain(
    'xiaomi-su7-ultra-orders-launch',
  );
});
