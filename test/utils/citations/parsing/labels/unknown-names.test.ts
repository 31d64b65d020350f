import { expect, it } from 'vitest';
import { readLabel } from '../../../../../utils/citations/parsing/labels/read-label.ts';
import {
  isUnknownName,
  unknownNames,
} from '../../../../../utils/citations/parsing/labels/unknown-names.ts';
import { context } from '../../rule-cases.ts';

it.each([
  'Radio Kanal',
  'Lock Weekly',
  'SEAK',
  'Diario del Muelle',
  'elaborazione su dati Portocor',
  'données Portostat',
  'báo Tin Bến Cảng',
  '港湾日報',
  'صحيفة الميناء',
  'Hospodářské listy',
])('a name: %s', text => expect(isUnknownName(text)).toBe(true));

it.each([
  'own calculations',
  'Own count',
  'Eigene Berechnung',
  'cálculos propios',
  'The harbour master and his men',
  'elaborazione propria su dati interni',
  '自社調べ',
  'Company reports',
  'see below',
  'lock_weekly',
  'Who knows?',
])('no name: %s', text => expect(isUnknownName(text)).toBe(false));

const names = (text: string) =>
  unknownNames(readLabel(text, { start: 0, end: text.length }, [], context)).map(one => one.text);

it.each<[string, string[]]>([
  ['Lock Weekly, 4 May 2031', ['Lock Weekly']],
  ['Lock Weekly; Kanalblatt', ['Lock Weekly', 'Kanalblatt']],
  ['Lock Weekly, and what they say', []],
  ['Reuters, Lock Weekly', []],
  ['12', []],
])('%s', (text, expected) => expect(names(text)).toEqual(expected));
