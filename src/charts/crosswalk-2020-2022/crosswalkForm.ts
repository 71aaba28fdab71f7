import type { CrosswalkRow } from '../../ledger/crosswalk.ts';
import type { Ribbon } from './ribbons.ts';

type Form = Pick<Ribbon, 'w1' | 'w2' | 'striped'>;

const WIDTH = 8;

/** What a relation looks like: a shape each, so that no colour is needed. */
const FORMS: Readonly<Record<CrosswalkRow['relation'], Form>> = {
  same: { w1: WIDTH, w2: WIDTH, striped: false },
  broadened: { w1: 4, w2: 14, striped: false },
  narrowed: { w1: 14, w2: 4, striped: false },
  merged: { w1: WIDTH, w2: WIDTH, striped: true },
  split: { w1: WIDTH, w2: WIDTH, striped: true },
  gone: { w1: WIDTH, w2: 0, striped: false },
  new: { w1: 0, w2: WIDTH, striped: false },
};

/** Shape and tone of a band by what it stands for and how sure that is. */
export function crosswalkForm(
  relation: CrosswalkRow['relation'],
  confidence: CrosswalkRow['confidence'],
): Form & Pick<Ribbon, 'tone'> {
  return {
    ...FORMS[relation],
    tone: confidence === 'high' ? 'full' : confidence === 'medium' ? 'light' : 'dashed',
  };
}
