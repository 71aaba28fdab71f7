import { SITE } from '../site/folders.ts';
import { describeShifts } from './describeShifts.ts';

// In other languages and widths: tests/variants/shiftsInFull.test.ts.
describeShifts(SITE, [['', 390]]);
