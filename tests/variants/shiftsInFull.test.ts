import { describeShifts } from '../browser/describeShifts.ts';
import { UTC } from './folders.ts';

describeShifts(UTC, [
  ['', 390],
  ['/en', 390],
  ['', 1280],
]);
