/** The DOCX shells, made once per test file as the build makes them. */
import { makeShells } from '../../src/render/docx/shell.js';

export const shells = await makeShells(['en', 'id']);
