import { describe, expect, test } from 'vitest';
import { type Driver, type Tab, until } from '../driver.ts';
import { listed } from '../sites.ts';
import { card, clickOn, openCard, openWithMarks } from '../steps.ts';

const DAY = String.raw`\d{1,2}\.\s\p{L}+\s\d{4}`;

/** Opens every fold of the card and answers what stands in the one with this title. */
const inFold = (tab: Tab, title: string) =>
  tab.run((kit, title) => {
    const folds = kit.elements(kit.all('dialog', '^Randnotiz')[0]).filter((part) => part.matches('details'));
    for (const fold of folds) fold.setAttribute('open', '');
    const fold = folds.find((part) => part.querySelector('summary')?.textContent?.startsWith(title));
    return fold ? kit.seen(fold) : '';
  }, title);

/** What is in the card besides the two values. */
export function cardContent(browser: () => Driver): void {
  describe('what the note card tells', () => {
    test('status, sources with publisher, kind and date, the newest of them, and when all was checked', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const { text } = await openCard(tab, '7:46 Minuten');
      expect(text).toMatch(/6:46,874 Minuten\s+erreicht/);
      const sources = await tab.run((kit) =>
        kit
          .elements(kit.all('dialog', '^Randnotiz')[0])
          .filter((part) => part.matches('.source'))
          .map((part) => ({
            text: kit.seen(part),
            publisher: part.querySelector('a')?.firstChild?.textContent,
          })),
      );
      expect(sources.length).toBeGreaterThan(1);
      const kindAndDate = new RegExp(
        `(?:Presse|Agentur|Primärquelle|Sammelseite) · (?:${DAY}|ohne Datum)`,
        'u',
      );
      for (const source of sources.filter(({ text }) => text !== '')) {
        expect(source.publisher).toBeTruthy();
        expect(source.text).toMatch(kindAndDate);
      }
      expect(text).toMatch(new RegExp(`Jüngste Quelle: ${DAY}`, 'u'));
      expect(text).toMatch(new RegExp(`Geprüft am ${DAY}`, 'u'));
    });

    test('what is easily mixed up, how it came about with dates, what each source says, and why it is marked', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      await openCard(tab, '7:46 Minuten');
      expect((await inFold(tab, 'Was leicht durcheinandergeht')).length).toBeGreaterThan(60);
      const timeline = await inFold(tab, 'Wie es dazu kam');
      expect(timeline.match(new RegExp(`${DAY}`, 'gu'))?.length).toBeGreaterThan(1);
      expect(timeline).toContain('damit verglichen');
      expect(await inFold(tab, 'Was die Quellen im Einzelnen sagen')).toContain('electrive.net:');
      const why = await inFold(tab, 'Warum diese Markierung?');
      expect(why).toContain('Die Quellen nennen einen anderen Wert.');
      expect(why).toMatch(/Artikel: 7:46 Minuten/);
    });

    test('each relation has its own word, sign and line, the same in the card as on the page', async () => {
      const tab = await openWithMarks(browser(), listed('xiaomi.html'));
      const seen = new Map<string, { sign: string; line: string; onPage: string }>();
      const { text } = await openCard(tab, '7:46 Minuten');
      const count = Number(/von (\d+)/.exec(text)?.[1]);
      for (let i = 0; i < count; i++) {
        const { name, ...look } = await tab.run((kit) => {
          const [card] = kit.all('dialog', '^Randnotiz');
          const word = card?.querySelector('.relation-word');
          const relation = /card-(\w+)/.exec(card?.className ?? '')?.[1];
          const article = document.querySelector('article');
          if (!card || !word || !article) throw new Error('no card');
          return {
            name: kit.nameOf(word),
            sign: card.querySelector('h2 svg')?.innerHTML ?? '',
            line: getComputedStyle(word).textDecorationStyle,
            onPage: getComputedStyle(article, `::highlight(randnotiz-${relation})`).textDecorationStyle,
          };
        });
        seen.set(name, look);
        const before = (await card(tab)).text;
        await clickOn(tab, 'button', 'Nächste Aussage');
        await until(
          tab,
          'The next claim did not come.',
          (kit, before) => kit.describe('dialog', '^Randnotiz').some((card) => card.text !== before),
          before,
        );
      }
      expect([...seen.keys()].sort()).toEqual([
        'Hintergrund',
        'belegt',
        'nicht bestätigt',
        'weicht ab',
        'überholt',
      ]);
      for (const [name, look] of seen) expect(look.onPage, name).toBe(look.line);
      expect(new Set([...seen.values()].map(({ sign }) => sign)).size).toBe(seen.size);
      // Background shares its dots with what is not confirmed; they are thinner there.
      expect(new Set([...seen.values()].map(({ line }) => line)).size).toBe(seen.size - 1);
    });

    for (const [what, words, steps] of [
      ['lap times', '7:04,957', /Xiaomi/],
      ['registrations per year', '380.609', /2023.*2024.*2025/],
      ['tariffs', '17,4 Prozent', /Juni 2024/],
      ['targets', '350.000', /300\.000.*350\.000/],
    ] as const) {
      test(`a small picture shows ${what} with the article’s value marked`, async () => {
        const tab = await openWithMarks(browser(), listed('figures.html'));
        await openCard(tab, words);
        const picture = await tab.run((kit) => {
          const [picture] = kit.all('img', '^Vergleichswerte');
          return {
            name: picture && kit.nameOf(picture),
            marked: picture?.querySelector('.article-value') != null,
          };
        });
        expect(picture.name?.replaceAll('\u00a0', ' ')).toMatch(steps);
        expect(picture.name).toContain('Der Artikel nennt');
        expect(picture.marked).toBe(true);
      });
    }
  });
}
