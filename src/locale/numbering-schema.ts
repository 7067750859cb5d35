/**
 * The schema of locales/numbering.yaml, apart from what reads a scheme: it is asked when the package is
 * built, and a run that starts from what was built loads no schema library for it.
 */
import { z } from 'zod';

export const level = z.strictObject({
  format: z.enum(['decimal', 'lower-letter', 'lower-roman', 'upper-roman', 'upper-letter']),
  stacked: z.enum(['true', 'false']).optional(),
});

/** locales/numbering.yaml: schemes by name. */
export const numberingSchema = z.record(
  z.string(),
  z.strictObject({
    language: z.string().optional(),
    capitals: z.enum(['true', 'false']),
    body: z.array(level),
    annex: z.array(level),
    parties: z.array(level),
    recitals: z.array(level),
    definitions: z.array(level),
  }),
);
