import { SITE } from '../site/folders.ts';
import { describeFormerWorker } from './describeFormerWorker.ts';

describeFormerWorker(SITE, '');
