/** The formats for programs. Findings for people are printed by `../print.ts`. */
import type { ReportFormat } from './format.js';
import { github } from './github.js';
import { json } from './json.js';
import { md } from './md.js';
import { sarif } from './sarif.js';

export const REPORT_FORMATS: readonly ReportFormat[] = [json, sarif, github, md];
