/** Portals of Japan, Korea and China. */
import type { PortalPage } from './portal-pages.ts';

const ldAuthor = (name: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"An invented headline","author":{"@type":"Organization","name":"${name}"}}</script>`;

export const ASIAN_PORTALS: readonly PortalPage[] = [
  // Yahoo! JAPAN: logo with the provider's page behind it; the title names it in brackets.
  {
    portal: 'Yahoo! JAPAN',
    language: 'ja',
    url: 'https://news.yahoo.co.jp/articles/0a1b2c3d',
    original: 'mainichi.jp',
    above:
      '<div><time>5/19(火) 8:30</time>配信<a href="https://news.yahoo.co.jp/media/mai"><img alt="毎日新聞" src="/m.png"></a></div>',
  },
  {
    portal: 'Yahoo! JAPAN',
    language: 'ja',
    url: 'https://news.yahoo.co.jp/articles/1a1b2c3d',
    original: 'jiji.com',
    title: '渡し船、値上げへ（時事通信） - Yahoo!ニュース',
  },
  {
    portal: 'Yahoo! JAPAN',
    language: 'ja',
    url: 'https://news.yahoo.co.jp/articles/2a1b2c3d',
    original: 'kahoku.news',
    head: ldAuthor('河北新報'),
  },
  {
    portal: 'Yahoo! JAPAN',
    language: 'ja',
    url: 'https://news.yahoo.co.jp/expert/articles/3a1b2c3d',
    original: null,
    title: '渡し船を考える - エキスパート - Yahoo!ニュース',
    above: '<p>青鷺太郎 交通ジャーナリスト</p>',
  },
  {
    portal: 'livedoor',
    language: 'ja',
    url: 'https://news.livedoor.com/article/detail/29000001/',
    original: 'president.jp',
    above:
      '<p class="articleVender"><a href="/article/vender/president">プレジデントオンライン</a></p><time>2026年5月19日 8時30分</time>',
  },
  {
    portal: 'livedoor',
    language: 'ja',
    url: 'https://news.livedoor.com/article/detail/29000002/',
    original: 'kyodonews.net',
    end: '（共同通信）',
    below: '<p>記事提供：共同通信社</p>',
  },
  {
    portal: 'livedoor',
    language: 'ja',
    url: 'https://news.livedoor.com/article/detail/29000003/',
    original: null,
    above: '<time>2026年5月19日 8時30分</time><p>ライブドアニュース編集部</p>',
  },
  {
    portal: 'BIGLOBE',
    language: 'ja',
    url: 'https://news.biglobe.ne.jp/domestic/0519/ym_260519_0000000001.html',
    original: 'yomiuri.co.jp',
    above: '<p>2026年5月19日（火）8時30分 読売新聞</p>',
    below: '<p>「読売新聞」のニュース</p>',
  },
  {
    portal: 'BIGLOBE',
    language: 'ja',
    url: 'https://news.biglobe.ne.jp/it/0519/mn_260519_0000000001.html',
    original: 'oricon.co.jp',
    title: '渡し船、値上げへ | ORICON NEWS - BIGLOBEニュース',
    above: '<p>2026年5月19日（火）8時30分 <a href="/provider/oricon">ORICON NEWS</a></p>',
  },
  {
    portal: 'goo',
    language: 'ja',
    url: 'https://news.goo.ne.jp/article/kyoto_np/region/kyoto_np-20260519.html',
    original: 'kyoto-np.co.jp',
    title: '渡し船、値上げへ（京都新聞） - goo ニュース',
    above:
      '<p>2026/05/19 08:30</p><a href="/publisher/kyoto_np/"><img alt="京都新聞" src="/l.gif"></a>',
  },
  {
    portal: 'goo',
    language: 'ja',
    url: 'https://news.goo.ne.jp/article/gooeditor/life/gooeditor-20260519.html',
    original: null,
    above: '<p>2026/05/19 08:30 gooニュース編集部</p>',
  },
  {
    portal: 'Naver',
    language: 'ko',
    url: 'https://n.news.naver.com/mnews/article/469/0000800001',
    original: 'hankookilbo.com',
    head: '<meta property="og:article:author" content="한국일보 | 네이버">',
    above:
      '<a href="https://www.hankookilbo.com" class="logo"><img alt="한국일보" title="한국일보"></a><em>홍백로 기자</em><a href="https://www.hankookilbo.com/News/Read/A2026051900001">기사원문</a>',
    below: '<p>Copyright ⓒ 한국일보. All rights reserved. 무단 전재 및 재배포 금지.</p>',
  },
  {
    portal: 'Naver',
    language: 'ko',
    url: 'https://n.news.naver.com/article/001/0014000001',
    original: 'yna.co.kr',
    above: '<a href="https://www.yna.co.kr"><img alt="연합뉴스"></a>',
    below: '<p>Copyright ⓒ 연합뉴스. All rights reserved.</p>',
  },
  {
    portal: 'Daum',
    language: 'ko',
    url: 'https://v.daum.net/v/20260519083000001',
    original: 'ohmynews.com',
    head: '<meta property="article:media_name" content="오마이뉴스">',
    below: '<p>저작권자(c) 오마이뉴스(시민기자), 무단 전재 및 재배포 금지</p>',
  },
  {
    portal: 'Daum',
    language: 'ko',
    url: 'https://v.daum.net/v/20260519083000002',
    original: 'hani.co.kr',
    above:
      '<a class="link_cp"><img alt="한겨레" class="thumb_g"></a><span>청로 기자 2026. 5. 19. 08:30</span>',
  },
  {
    portal: 'NetEase',
    language: 'zh',
    url: 'https://www.163.com/dy/article/K0000001.html',
    original: 'thepaper.cn',
    above:
      '<div class="post_info">2026-05-19 08:30:00　来源: <a href="https://www.thepaper.cn/newsDetail_forward_30000001">澎湃新闻</a> 举报</div>',
  },
  {
    portal: 'NetEase',
    language: 'zh',
    url: 'https://www.163.com/news/article/K0000002.html',
    original: 'news.cn',
    below: '<div>本文来源：新华社 责任编辑：白鹭_NN001</div>',
  },
  {
    portal: 'NetEase',
    language: 'zh',
    url: 'https://www.163.com/news/article/K0000003.html',
    original: null,
    above: '<div class="post_info">2026-05-19 08:30:00　来源: 网易数读</div>',
  },
  {
    portal: 'Sohu',
    language: 'zh',
    url: 'https://www.sohu.com/a/800000001_120000001',
    original: 'bjd.com.cn',
    head: '<meta name="mediaid" content="北京日报">',
    above: '<div><span class="time">2026-05-19 08:30</span></div>',
  },
  {
    portal: 'Sohu',
    language: 'zh',
    url: 'https://www.sohu.com/a/800000002_120000001',
    original: 'caixin.com',
    above:
      '<div><span>2026-05-19 08:30</span> <span>来源：<a href="https://www.caixin.com/2026-05-19/100000001.html">财新网</a></span></div>',
  },
  {
    portal: 'Sina',
    language: 'zh',
    url: 'https://news.sina.com.cn/c/2026-05-19/doc-inaaaaaa0000001.shtml',
    original: 'cctv.com',
    above:
      '<div class="date-source"><span class="date">2026年05月19日 08:30</span><a class="source" href="https://m.news.cctv.com/2026/05/19/ARTI1.shtml">央视新闻</a></div>',
  },
  {
    portal: 'Sina',
    language: 'zh',
    url: 'https://finance.sina.com.cn/roll/2026-05-19/doc-inaaaaaa0000002.shtml',
    original: 'stcn.com',
    above:
      '<div class="date-source"><span class="date">2026年05月19日 08:30</span><span class="source">证券时报</span></div>',
  },
  {
    portal: 'QQ',
    language: 'zh',
    url: 'https://news.qq.com/rain/a/20260519A0000100',
    original: 'cyol.com',
    above:
      '<div class="author"><a href="/omn/author/1">中国青年报</a></div><p>2026-05-19 08:30 发布于北京</p>',
  },
  {
    portal: 'QQ',
    language: 'zh',
    url: 'https://new.qq.com/omn/20260519/20260519A0000200.html',
    original: 'people.com.cn',
    above: '<p>2026-05-19 08:30 来源：人民网</p>',
  },
];
