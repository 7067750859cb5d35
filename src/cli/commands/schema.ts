/** `sepakat schema`: the JSON Schema of a contract file, for editors that complete and check while one types. */
import { contractJsonSchema } from '../../index.js';
import type { ExitCode, Surroundings } from '../surroundings.js';

export async function schema(surroundings: Surroundings): Promise<ExitCode> {
  surroundings.stdout(`${JSON.stringify(contractJsonSchema(), null, 2)}\n`);
  return 0;
}
