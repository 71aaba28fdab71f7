/** `npm run cite`: writes CITATION.cff, so that the repository is cited as its pages are. */
import { ledgerCff } from '../src/faces/citations/ledgerCff.ts';
import { dataVersion } from '../src/ledger/dataVersion.ts';
import { runScript } from './command/runScript.ts';
import { writeAtomically } from './command/tellFault.ts';

const FILE = 'CITATION.cff';

await runScript(() => {
  writeAtomically(FILE, ledgerCff(dataVersion));
  console.log(`${FILE}: version ${dataVersion.version} of ${dataVersion.date}`);
  return true;
});
