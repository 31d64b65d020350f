import { describe, expect, it } from 'vitest';
import { dateline, findDatelineMark } from '../../../../utils/origins/evidence/dateline.ts';
import { examine } from '../../../../utils/origins/evidence/examined-page.ts';
import { LINEAR, leastRatio } from '../../../doubling.ts';
import { directory, type PageLiteral, page } from '../pages.ts';

const evidence = (literal: PageLiteral) => {
  const { facts, article } = page(literal);
  return dateline(examine(facts, article, directory));
};
const url = 'https://www.theverge.com/2026/5/19/invented-story';

describe('findDatelineMark', () => {
  it.each([
    ['ST. JOSEPH, Mich. (AP) — Health authorities report an invented case.', 'AP'],
    ['LOS ANGELES (AP) -- To win is not a goal.', 'AP'],
    ['(Reuters) - An invented company said on Monday.', 'Reuters'],
    ['May 19 (Reuters) - An invented company said.', 'Reuters'],
    ['LONDON, May 19 (Reuters) – An invented company said.', 'Reuters'],
    ['Paris, 5 mai 2026 (AFP) – Une histoire inventée.', 'AFP'],
    ['Berlin (dpa) - Eine erfundene Meldung.', 'dpa'],
    ['Berlin/Paris (dpa/bb) - Eine erfundene Meldung.', 'dpa'],
    ['Montpellier (SID) – Ein erfundenes Turnier.', 'SID'],
    ['Bruselas, 7 oct (EFE).- Una noticia inventada.', 'EFE'],
    ['MADRID, 5 May. (EUROPA PRESS) - Una noticia inventada.', 'EUROPA PRESS'],
    ['(ANSA) - ROMA, 28 LUG - Una notizia inventata.', 'ANSA'],
    ['New Delhi [India], May 5 (ANI): An invented story.', 'ANI'],
    ['NEW DELHI, May 5 (PTI) The invented minister said.', 'PTI'],
    ['(CNN)The invented story went on.', 'CNN'],
    ['New York (CNN) — An invented story.', 'CNN'],
    ['SEOUL, Aug. 20 (Yonhap) -- An invented paper.', 'Yonhap'],
    ['BEIJING, May 19 (Xinhua) -- An invented plan.', 'Xinhua'],
    ['ANKARA (AA) - Uydurma bir haber.', 'AA'],
    ['MOSCOW, May 5. /TASS/. An invented statement.', 'TASS'],
    ['МОСКВА, 5 мая — РИА Новости. Выдуманная новость.', 'РИА Новости'],
    ['新华社北京11月17日电 记者获悉虚构的消息。', '新华社'],
    ['中新网11月17日电 虚构的消息。', '中新网'],
    ['【6月18日 AFP】架空の出来事が起きた。', 'AFP'],
    ['【ロンドン共同】架空の出来事。', '共同'],
    ['［東京　５日　ロイター］ - 架空の出来事。', 'ロイター'],
    ['(서울=연합뉴스) 홍길동 기자 = 꾸며낸 소식.', '연합뉴스'],
    ['CLEVELAND (NewsNation) — An invented report.', 'NewsNation'],
  ])('%s', (text, mark) => {
    expect(findDatelineMark(text)).toBe(mark);
  });

  it.each([
    'The European Space Agency (ESA) said on Monday that an invented probe had landed.',
    'The Associated Press reported an invented story on Monday.',
    'WASHINGTON — An informal coalition (AP photo) gathered.',
    'He said (Reuters reported) that nothing had happened.',
    'a (AP) - lower case beginning is no place',
    'London - Eine erfundene Meldung ohne Agentur.',
    '【重要】お知らせ。',
    // Without a dash only a known mark counts.
    'CLEVELAND (NewsNation) An invented report.',
    '(서울=홍길동) 꾸며낸 소식.',
    'MOSCOW, May 5. /INVENTED/. An invented statement.',
    '',
  ])('nothing in “%s”', text => {
    expect(findDatelineMark(text)).toBeNull();
  });

  it.each(['A', 'A ', '(', '(A', '/A', 'A, ', '【', '[ ', '. '])(
    'takes linear time on a flood of “%s”',
    piece => expect(leastRatio(findDatelineMark, piece)).toBeLessThanOrEqual(LINEAR),
  );
});

describe('dateline', () => {
  it('names the agency', () => {
    expect(evidence({ url, paragraphs: ['LONDON (AP) — An invented story.'] })).toMatchObject([
      { rule: 'dateline', outlet: 'apnews.com', name: 'The Associated Press', agency: true },
    ]);
  });
  it('looks past captions and buttons', () => {
    expect(
      evidence({ url, paragraphs: ['Caption', 'Close', 'HOUSTON (AP) — An invented story.'] }),
    ).toHaveLength(1);
  });
  it('does not look far into the text', () => {
    const paragraphs = [
      ...Array.from({ length: 8 }, () => 'An invented paragraph.'),
      'HOUSTON (AP) — An invented story.',
    ];
    expect(evidence({ url, paragraphs })).toEqual([]);
  });
  it('reads the description where the text is cut off', () => {
    expect(
      evidence({ url, metas: { description: 'LAWRENCEVILLE, Ga. (AP) — An invented story.' } }),
    ).toMatchObject([{ outlet: 'apnews.com' }]);
  });
  it('counts another outlet’s mark where the directory knows it', () => {
    expect(
      evidence({ url, paragraphs: ['BOSTON (The Conversation) — An invented story.'] }),
    ).toMatchObject([{ rule: 'dateline-outlet', outlet: 'theconversation.com', agency: false }]);
    expect(evidence({ url, paragraphs: ['BOSTON (WXYZ) — An invented story.'] })).toEqual([]);
  });
  it.each([
    ['https://apnews.com/article/invented', 'MEXICO CITY (AP) — An invented story.'],
    ['https://www.cnn.com/2026/05/19/invented', '(CNN) — An invented story.'],
    [
      'https://www.reuters.com/world/invented-2026-05-19/',
      'LONDON, May 19 (Reuters) - An invented story.',
    ],
    ['https://www.theverge.com/2026/5/19/x', 'NEW YORK (The Verge) — An invented story.'],
  ])('is no copy on its own site: %s', (at, text) => {
    expect(evidence({ url: at, paragraphs: [text] })).toEqual([]);
  });
});

describe('where a dateline may stand', () => {
  const metas = (name: string) => ({ [name]: 'LONDON (AP) — An invented story.' });
  it.each(['description', 'og:description'])('in meta %s', name => {
    expect(evidence({ url, metas: metas(name) })).toMatchObject([
      { rule: 'dateline', outlet: 'apnews.com', agency: true },
    ]);
  });
  it('in the first six paragraphs', () => {
    const at = (before: number) => [
      ...Array<string>(before).fill('An invented caption.'),
      'LONDON (AP) — An invented story.',
    ];
    expect(evidence({ url, paragraphs: at(5) })).toHaveLength(1);
    expect(evidence({ url, paragraphs: at(6) })).toEqual([]);
  });
  it('needs a known agency where no dash follows', () => {
    expect(findDatelineMark('LONDON (AP) The story.')).toBe('AP');
    expect(findDatelineMark('LONDON (Example) The story.')).toBeNull();
    expect(findDatelineMark('LONDON (Example) — The story.')).toBe('Example');
  });
});
