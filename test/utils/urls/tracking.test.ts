import { describe, expect, it } from 'vitest';
import {
  isTracking,
  queryToAsk,
  queryToCompare,
  withoutTracking,
} from '../../../utils/urls/tracking.ts';

const TRACKING =
  'utm_source utm_medium UTM_CAMPAIGN utm_id _ga _gl gclid gclsrc dclid gbraid wbraid at_medium at_campaign xtor ns_mchannel ns_source mtm_campaign mtm_source pk_campaign pk_kwd s_cid wt_mc wt_zmc wt.mc_id fbclid __tn__ igshid igsh twclid ref_src ref_url __twitter_impression ttclid li_fat_id yclid msclkid ocid cvid guccounter guce_referrer guce_referrer_sig soc_src soc_trk tsrc .tsrc ncid mc_cid mc_eid mkt_tok _hsenc _hsmi hsa_acc vero_id oly_enc_id _branch_match_id taid spm cmp CMP CMPID icid smid smtyp ito srnd sr_share feature_ref rss_source';

/** Names that a site may use for its content, and such as only begin or end like a listed one. */
const CONTENT =
  'id p page q query story article section date lang v pk pk_id pkg utm utmost at atlas ns nsfw cid mc campaign source src referrer ref reference refs ref_type ga gl fb gclid2 xfbclid hs hsa amp outputType s t url via share smidge spmx icidx';

describe('isTracking', () => {
  it.each(TRACKING.split(' '))('%s', name => {
    expect(isTracking(name)).toBe(true);
  });
  it.each(CONTENT.split(' '))('not %s', name => {
    expect(isTracking(name)).toBe(false);
  });
});

const SLUG = 'https://www.theverge.com/2026/5/19/one-invented-story';

/** Address, query to ask with, query to compare by. */
const QUERIES: readonly (readonly [string, string, string])[] = [
  [SLUG, '', ''],
  [`${SLUG}?utm_source=chatgpt.com`, '', ''],
  [`${SLUG}?utm_source=a&id=7&fbclid=b`, '?id=7', '?id=7'],
  [`${SLUG}?id=7&utm_source=a&id=8`, '?id=7&id=8', '?id=7&id=8'],
  [`${SLUG}?q=a%20b+c&UTM_Source=a&e=%E4`, '?q=a%20b+c&e=%E4', '?q=a%20b+c&e=%E4'],
  [`${SLUG}?utm%5Fsource=a&x`, '?x', '?x'],
  [`${SLUG}?next=utm_source&a==`, '?next=utm_source&a==', '?next=utm_source&a=='],
  [`${SLUG}?&a=1&`, '?&a=1&', '?&a=1&'],
  // Where the path names the page, "ref" says where somebody came from.
  [`${SLUG}?ref=techmeme.com`, '?ref=techmeme.com', ''],
  [`${SLUG}/?Ref=home&page=2`, '?Ref=home&page=2', '?page=2'],
  // A number is an identifier wherever it stands.
  [`${SLUG}?ref=1234`, '?ref=1234', '?ref=1234'],
  // A path of fewer words may need it to tell one page from another.
  ['https://www.theverge.com/invented-story?ref=a', '?ref=a', '?ref=a'],
  ['https://www.theverge.com/story-2026-19?ref=a', '?ref=a', '?ref=a'],
  ['https://www.theverge.com/one-invented-story/view?ref=a', '?ref=a', '?ref=a'],
  ['https://www.gov.uk/view.php?ref=a', '?ref=a', '?ref=a'],
  ['https://github.com/o/r/blob/main/README.md?ref=dev', '?ref=dev', '?ref=dev'],
  ['https://www.theverge.com/?ref=a', '?ref=a', '?ref=a'],
];

describe.each(QUERIES)('%s', (address, toAsk, toCompare) => {
  it(`is asked with "${toAsk}"`, () => {
    expect(queryToAsk(new URL(address))).toBe(toAsk);
  });
  it(`is compared with "${toCompare}"`, () => {
    expect(queryToCompare(new URL(address))).toBe(toCompare);
  });
});

describe('withoutTracking', () => {
  it.each([
    [`${SLUG}?utm_source=a&id=7#comments`, `${SLUG}?id=7`],
    [`${SLUG}?ref=techmeme.com`, SLUG],
    ['https://www.gov.uk/view?ref=a', 'https://www.gov.uk/view?ref=a'],
    ['https://EXAMPLE.com', 'https://example.com/'],
    ['no address', 'no address'],
  ])('%s is shown as %s', (address, shown) => {
    expect(withoutTracking(address)).toBe(shown);
  });
});
