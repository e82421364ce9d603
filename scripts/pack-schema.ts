/** `npm run pack-schema`: writes docs/pack.schema.json, by which editors check packs while they are written. */
import { writeFileSync } from 'node:fs';
import { packJsonSchema } from './packs/json-schema';

writeFileSync('docs/pack.schema.json', `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
