/** The package's data made from its sources, once for all files of a thread: parsing every template takes half a second. */
import { makeAssets } from '../../src/make-assets.js';

export const assets = await makeAssets();
