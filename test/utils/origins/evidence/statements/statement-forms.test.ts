import { describe, expect, it } from 'vitest';
import { STATEMENT_FORMS } from '../../../../../utils/origins/evidence/statements/statement-forms.ts';

/** The name that the sentence a form was born from states, in the order of the forms. */
const NAMES = STATEMENT_FORMS.map(({ example, pattern }) => pattern.exec(example)?.[1] ?? null);

describe('STATEMENT_FORMS', () => {
  it('find the name in the sentence each was born from', () => {
    expect(NAMES).toEqual([
      'The Atlantic',
      'Grist',
      'Aeon',
      'The Conversation',
      'SiliconANGLE',
      'The Conversation',
      'Kaiser Health News',
      'SpaceNews',
      'Capital',
      'Technology Review',
      'Übermedien',
      'Übermedien übernommen',
      'Slate',
      'Reporterre',
      'The Conversation',
      'BBC Mundo',
      'Nexos',
      'El País',
      'Folha de S.Paulo',
      'Jornal da USP',
      'Wired',
      'De Volkskrant',
      'OKO.press',
      'Dagens Nyheter',
      'The Canadian Press',
      'La Presse Canadienne',
      '東洋経済オンライン',
      '現代ビジネス',
      '澎湃新闻',
      '虎嗅网',
      'Медуза',
      'درج',
    ]);
  });

  it.each([
    'The disease first appeared in Wuhan.',
    'This story was first reported by The Atlantic.',
    'This bridge was originally built by the Romans.',
    'The paper has published on Aeon.',
    'Dieser Artikel beschreibt, was in Capital steht.',
  ])('find none in %s', sentence => {
    expect(STATEMENT_FORMS.filter(({ pattern }) => pattern.test(sentence))).toEqual([]);
  });

  it('need a known outlet where no subject stands', () => {
    expect(STATEMENT_FORMS.filter(({ bare }) => bare).map(({ example }) => example)).toEqual([
      'The article originally appeared on Aeon.',
      'First published in The Conversation.',
      'Republished with permission from Kaiser Health News.',
      'Zuerst erschienen bei Übermedien.',
      'Initialement publié sur Reporterre.',
      'Publicado originalmente en Nexos.',
      'Publicado originalmente no Jornal da USP.',
    ]);
  });
});
