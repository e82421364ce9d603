/** The JSON Schema of packs, made from the schema that reads them. */
import { z } from 'zod';
import { packSchema } from '../../src/packs/pack-schema';

export function packJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(packSchema, { io: 'input', unrepresentable: 'any' });
  return { title: 'A context pack of Backgrounder', ...schema };
}
