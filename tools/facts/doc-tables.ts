import { predicateNames } from '../../facts/predicate-names.ts';
import { qualifierNames } from '../../facts/qualifier-names.ts';
import { betweenMarkers } from '../docs/between-markers.ts';

export function predicateTable(): string {
  const rows = Object.entries(predicateNames).map(([name, { de, en }]) => `| \`${name}\` | ${de} | ${en} |`);
  return ['| predicate | German label | meaning |', '|---|---|---|', ...rows].join('\n');
}

export function qualifierTable(): string {
  const rows = Object.entries(qualifierNames).map(
    ([name, { help, example }]) => `| \`${name}\` | ${help} | \`${example}\` |`,
  );
  return ['| qualifier | what to write | example |', '|---|---|---|', ...rows].join('\n');
}

/** The page with the table between its markers; unchanged where the markers are missing. */
export function withTable(page: string, name: string, table: string): string {
  const begin = `<!-- ${name}: written by npm run facts:write -->`;
  const end = `<!-- end of ${name} -->`;
  return betweenMarkers(page, begin, end, table) ?? page;
}
