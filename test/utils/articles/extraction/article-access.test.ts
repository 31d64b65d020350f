import { describe, expect, it } from 'vitest';
import { accessOf } from '../../../../utils/articles/extraction/article-access.ts';
import { readArticle } from '../../../../utils/articles/extraction/read-article.ts';

const factsOf = (html: string) => readArticle(html, 'https://www.theverge.com/a', () => null).facts;
const access = (title: string, text = '', about: readonly object[] = []) =>
  accessOf(factsOf(`<title>${title}</title>`), about as never, text);

const TEXT = 'Hardly anybody comes to the bridge that is none. '.repeat(4);

describe('accessOf', () => {
  it('takes no standfirst for the article, but for a flash that is all of it', () => {
    expect(access('An invented story', TEXT.slice(0, 130))).toBe('metadata');
    expect(access('An invented story', '')).toBe('metadata');
    expect(access('An invented story', TEXT.slice(0, 150))).toBe('full');
    const flash = TEXT.slice(0, 60);
    expect(access('An invented story', flash, [{ articleBody: flash }])).toBe('full');
    expect(access('作り話', '誰も来ない橋が開いた。'.repeat(8))).toBe('full');
    expect(access('作り話', '誰も来ない橋が開いた。'.repeat(3))).toBe('metadata');
  });

  it.each([
    'Just a moment...',
    'Attention Required! | Cloudflare',
    'Bloomberg - Are you a robot?',
    'Access to this page has been denied',
    'Sorry, you have been blocked',
    'Error 403',
    'Ihre Datenschutz-Einstellungen',
    'Before you continue to YouTube',
  ])('is blocked at %s', title => {
    expect(access(title)).toBe('blocked');
  });

  it.each([
    '404',
    'Error 404',
    'Oops! Page not found',
    'Artikel nicht gefunden',
    'Story no longer available',
    'Página no encontrada',
    'The Verge | 404',
    'Sorry: page not found',
  ])('is gone at %s', title => {
    expect(access(title)).toBe('gone');
  });

  it.each([
    'Why a just a moment page is a nuisance',
    'A page not found in any archive turns up',
    'Room 404 opens',
    'The blocked canal reopens',
  ])('reads %s', title => {
    expect(access(title, TEXT)).toBe('full');
  });

  it('goes by the first heading as well', () => {
    expect(accessOf(factsOf('<title>x</title><h1>Access denied</h1>'), [], '')).toBe('blocked');
  });

  it('believes a title up to 1,199 characters of text', () => {
    expect(access('Just a moment...', 'x'.repeat(1199))).toBe('blocked');
    expect(access('Just a moment...', 'x'.repeat(1200))).toBe('full');
  });

  it('takes a page with a date of publication for an article', () => {
    expect(access('Page not found', TEXT, [{ datePublished: '2026-05-19' }])).toBe('full');
    expect(access('Page not found', '', [{ datePublished: 5 }])).toBe('gone');
  });

  it('tells a free opening', () => {
    expect(access('An invented story', 'x', [{ isAccessibleForFree: false }])).toBe('preview');
  });
});
