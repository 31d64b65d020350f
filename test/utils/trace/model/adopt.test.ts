import { describe, expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import { addPrinted } from '../../../../utils/trace/model/adopt.ts';
import { citation, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';

describe('outlets that a page prints', () => {
  it('are listed once each with their names and kinds before anything is found, and keep what is known of them', () => {
    const record = recordAround(
      traceOf({
        citations: [
          citation({ outlet: 'msn.com' }),
          citation({ id: 'k2', outlet: 'larkholm.example' }),
          citation({ id: 'k3', outlet: null }),
        ],
        mentions: [
          {
            id: 'm1',
            text: 'MSN’s pickup of the Reuters report',
            outlet: 'msn.com',
            claim: 'c1',
            copyOf: 'reuters.com',
          },
        ],
        outlets: [{ domain: 'larkholm.example', name: 'The Larkholm Gazette', kind: 'publisher' }],
      }),
    );
    addPrinted({ record, directory });
    addPrinted({ record, directory });
    expect(record.trace.outlets).toEqual([
      { domain: 'larkholm.example', name: 'The Larkholm Gazette', kind: 'publisher' },
      { domain: 'msn.com', name: 'MSN', kind: 'aggregator' },
      { domain: 'reuters.com', name: 'Reuters', kind: 'agency' },
    ]);
  });
});
