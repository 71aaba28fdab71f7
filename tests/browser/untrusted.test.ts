import { SITE } from '../site/folders.ts';
import { describeUntrusted } from './describeUntrusted.ts';

// Many more: tests/variants/untrustedInFull.test.ts.
describeUntrusted(SITE, 60, 6);
