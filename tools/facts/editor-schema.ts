import { toJsonSchema } from '@valibot/to-json-schema';
import { predicateNames } from '../../facts/predicate-names.ts';
import { qualifierNames } from '../../facts/qualifier-names.ts';
import { packSchema } from '../../facts/schema.ts';

interface JsonNode {
  properties?: Record<string, JsonNode>;
  items?: JsonNode;
  enum?: string[];
  description?: string;
}

/**
 * JSON Schema of a pack, so that an editor completes keys and underlines mistakes while one types. Rules that JSON
 * Schema cannot say (dates that exist, min below max) are left to `npm run facts:check`.
 */
export function editorSchema(): string {
  const schema = toJsonSchema(packSchema, { errorMode: 'ignore' }) as JsonNode & { title?: string };
  const fact = schema.properties?.facts?.items?.properties ?? {};
  if (fact.predicate) fact.predicate.enum = Object.keys(predicateNames);
  const qualifiers = fact.qualifiers?.properties ?? {};
  for (const [key, { help, example }] of Object.entries(qualifierNames)) {
    const node = qualifiers[key];
    if (node) node.description = `${help} Example: ${example}`;
  }
  return `${JSON.stringify({ ...schema, title: 'Randnotiz fact pack' }, null, 2)}\n`;
}
