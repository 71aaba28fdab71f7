import { describeUntrusted } from '../browser/describeUntrusted.ts';
import { UTC } from './folders.ts';

describeUntrusted(UTC, 300, 30);
