import { describe, expect, it } from 'vitest';
import { FURTHER_FORMS } from '../../../../../utils/origins/evidence/statements/statement-forms-further.ts';

/** The name that each form finds in a sentence; nothing where none does. */
const namesIn = (sentence: string) =>
  FURTHER_FORMS.flatMap(({ pattern }) => pattern.exec(sentence)?.[1] ?? []);

describe('FURTHER_FORMS', () => {
  it('find the name in the sentence each was born from', () => {
    expect(FURTHER_FORMS.map(({ example, pattern }) => pattern.exec(example)?.[1] ?? null)).toEqual(
      [
        'РБК',
        'Новой газеты',
        'Українська правда',
        'Детектор медіа',
        'Cumhuriyet',
        'Bianet',
        'Evrensel',
        '뉴스타파',
        '경향신문',
        'द वायर',
        'द वायर',
        'الجزيرة نت',
        'الشرق الأوسط',
        'Deník N',
        'Aktuálně.cz',
        'Information',
        'Long Play',
        'OKO.press',
        'Krytyka Polityczna',
        'La Stampa',
        'Internazionale',
        'Mediapart',
        'Reporterre',
        'El Faro',
        'Agência Pública',
        'De Correspondent',
        'Übermedien',
        'Inside Climate News',
        '東洋経済オンライン',
        '東洋経済オンライン',
        '财新网',
      ],
    );
  });

  it.each([
    ['Статья впервые была опубликована в газете «Труд» в 1921 году.', 'Труд'],
    ['Artiklen blev oprindeligt bragt i Zetland.', 'Zetland'],
    ['Saken ble først publisert i Aftenposten.', 'Aftenposten'],
  ])('take %s', (sentence, name) => expect(namesIn(sentence)).toContain(name));

  it.each([
    'Вирус впервые обнаружили на рынке, сообщает статья в Nature.',
    'Bu yıl ilk olarak İzmir’de kar yağdı.',
    '이 회사는 부산에서 처음 문을 열었다.',
    'मंत्री ने पहली बार दिल्ली में भाषण दिया।',
    'Loven blev først vedtaget i 1921.',
    'Festiwal po raz pierwszy odbył się w Łodzi.',
    'La mostra è per gentile invito del museo.',
    '会议首次在北京举行。',
  ])('leave %s alone', sentence => expect(namesIn(sentence)).toEqual([]));
});
