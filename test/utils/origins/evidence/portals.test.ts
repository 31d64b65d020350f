import { describe, expect, it } from 'vitest';
import {
  dropStamps,
  findProviderInTitle,
  findRightsName,
  findSourceName,
  isNewsPortal,
} from '../../../../utils/origins/evidence/portals.ts';
import { directory } from '../../../../utils/outlets/directory.ts';

describe('a portal', () => {
  it.each([
    ['news.livedoor.com', true],
    ['n.news.naver.com', true],
    ['v.daum.net', true],
    ['wiadomosci.onet.pl', true],
    ['noticias.uol.com.br', true],
    ['www1.folha.uol.com.br', false],
    ['www.naver.com', false],
    ['www.bbc.com', false],
  ])('is %s: %s', (host, isOne) => expect(isNewsPortal(host, directory)).toBe(isOne));
});

describe('the name behind "source"', () => {
  it.each([
    ['2026-05-19 08:30:00　来源: 新京报 举报', '新京报'],
    ['Źródło artykułu: Gazeta Krakowska', 'Gazeta Krakowska'],
    ['Source : IANS', 'IANS'],
    ['Fonte: RomaToday.', 'RomaToday'],
    ['The source of the river is near', null],
    ['Resources: 12', null],
    ['来源', null],
  ])('in %s is %s', (line, name) => expect(findSourceName(line)).toBe(name));
});

describe('the name in a line of rights', () => {
  it.each([
    ['Copyright ⓒ 한겨레. All rights reserved. 무단 전재, 재배포 금지.', '한겨레'],
    ['[時事通信社] Copyright (C) 時事通信社', '時事通信社'],
    ['© 2026 Le Parisien', 'Le Parisien'],
    ['All rights reserved', null],
  ])('%s is %s', (line, name) => expect(findRightsName(line)).toBe(name));
});

describe('what stands beside a name', () => {
  it.each([
    ['2026年10月12日（月）8時30分 時事通信', '時事通信'],
    ['10/12(月) 8:30 配信 河北新報', '河北新報'],
    ['12.10.2026 | dpa-AFX', 'dpa-AFX'],
    ['The Denver Post', 'The Denver Post'],
  ])('is dropped: %s', (line, name) => expect(dropStamps(line)).toBe(name));

  it('is the portal’s own name in a title', () => {
    expect(findProviderInTitle('渡し船、値上げへ（時事通信） - Yahoo!ニュース')).toBe('時事通信');
    expect(findProviderInTitle('A ferry (and its fare) grows')).toBeNull();
  });
});
