import { SITE } from '../site/folders.ts';
import { describeOddAddresses } from './describeOddAddresses.ts';
import { describeOddMessages } from './describeOddMessages.ts';

// Many more: tests/variants/untrustedInFull.test.ts.
describeOddAddresses(SITE, { states: 60, loaded: 6 });
describeOddMessages(SITE, 60);
