import { describe, expect, it } from 'vitest';
import { refreshTarget } from '../../../../utils/articles/extraction/meta-refresh.ts';

const URL_OF_PAGE = 'https://t.co/Ab1';
const target = (content: string, before = '') =>
  refreshTarget(`${before}<meta http-equiv="Refresh" content="${content}">`, URL_OF_PAGE);

describe('refreshTarget', () => {
  it.each([
    ['0;URL=https://www.theverge.com/a', 'https://www.theverge.com/a'],
    ["0; url='https://www.theverge.com/a'", 'https://www.theverge.com/a'],
    ['1,https://www.theverge.com/a', 'https://www.theverge.com/a'],
    ['0.5; url = /b', 'https://t.co/b'],
    ['10;url=https://www.theverge.com/a', 'https://www.theverge.com/a'],
  ])('follows %s', (content, to) => {
    expect(target(content)).toBe(to);
  });

  it.each([
    '11;url=https://www.theverge.com/a',
    '600',
    '0;url=javascript:void(0)',
    'https://www.theverge.com/a',
  ])('stays at %s', content => {
    expect(target(content)).toBeNull();
  });

  it('takes the first of several', () => {
    expect(target('0;url=/second', '<meta http-equiv=refresh content="0;url=/first">')).toBe(
      'https://t.co/first',
    );
  });

  it('knows a page that loads itself again', () => {
    expect(target(`0;url=${URL_OF_PAGE}`)).toBeNull();
  });

  it('ignores other elements, other metas and what stands far down', () => {
    expect(
      refreshTarget(
        '<p http-equiv="refresh" content="0;url=/a"><meta name=x content="0;url=/a">',
        URL_OF_PAGE,
      ),
    ).toBeNull();
    expect(target('0;url=/a', ' '.repeat(50_000))).toBeNull();
  });
});
