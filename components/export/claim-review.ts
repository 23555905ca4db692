import type { Fact } from '../../facts/types.ts';
import type { Language } from '../i18n/language.ts';
import { newestDate } from '../note/newest-date.ts';
import { safeLink } from '../note/safe-link.ts';

/** A fact as schema.org ClaimReview (https://schema.org/ClaimReview); it rates no paper and no person. */
export function claimReview(fact: Fact, rating: string, language: Language): string {
  const claim = language === 'de' ? fact.statement_de : fact.statement_en || fact.statement_de;
  const links = fact.sources.map((source) => safeLink(source.url)).filter((link) => link !== null);
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    inLanguage: language,
    claimReviewed: claim,
    datePublished: fact.checked,
    author: { '@type': 'Organization', name: 'Randnotiz' },
    reviewBody: language === 'de' ? fact.note_de : fact.note_en || fact.note_de,
    itemReviewed: {
      '@type': 'Claim',
      datePublished: newestDate(fact.sources.map((source) => source.published)) ?? fact.valid_from,
      appearance: links.map((url) => ({ '@type': 'CreativeWork', url })),
    },
    reviewRating: { '@type': 'Rating', alternateName: rating },
  };
  return JSON.stringify(review, null, 2);
}
