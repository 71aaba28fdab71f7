import { describeLinks } from '../links/describeLinks.ts';
import { HOSTILE } from './folders.ts';

// The hostile site's releases are made without charts, so that none has a frozen embed.
const isFixture = (problem: string): boolean => /\/embed\/[\w-]+@2\.0\.0\//.test(problem);

describeLinks(HOSTILE, { origin: 'http://localhost:4321', base: '/' }, isFixture);
