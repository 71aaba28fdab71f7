/** `npm run cite`: writes CITATION.cff and .zenodo.json, so that the repository is cited as its pages are. */
import { ledgerCff, ledgerZenodo } from '../src/faces/citations/ledgerCff.ts';
import { dataVersion } from '../src/ledger/dataVersion.ts';
import { runScript } from './command/runScript.ts';
import { writeAtomically } from './command/tellFault.ts';

await runScript(() => {
  writeAtomically('CITATION.cff', ledgerCff(dataVersion));
  writeAtomically('.zenodo.json', ledgerZenodo(dataVersion));
  console.log(`CITATION.cff, .zenodo.json: version ${dataVersion.version} of ${dataVersion.date}`);
  return true;
});
