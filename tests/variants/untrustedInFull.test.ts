import { describeOddAddresses } from '../browser/describeOddAddresses.ts';
import { describeOddMessages } from '../browser/describeOddMessages.ts';
import { UTC } from './folders.ts';

describeOddAddresses(UTC, { states: 300, loaded: 30 });
describeOddMessages(UTC, 300);
