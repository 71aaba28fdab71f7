/** A child of the tests: draws one picture as the build does and prints its hash. */
import { renderPicture } from '../../../src/pictures/renderPicture.ts';
import { sha256Of } from '../../../src/datasets/releasedFiles.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#fff"/><text x="8" y="28" font-family="Noto Sans" font-size="20">Ledger 1</text></svg>';
const [png = new Uint8Array()] = (await renderPicture(svg, 'en', [1])).values();
console.log(sha256Of(png));
