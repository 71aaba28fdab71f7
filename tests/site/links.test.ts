import { describeLinks } from '../links/describeLinks.ts';
import { SITE } from './folders.ts';

describeLinks(SITE, { origin: 'http://localhost:4321', base: '/' });
