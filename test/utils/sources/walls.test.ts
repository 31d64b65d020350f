import { describe, expect, it } from 'vitest';
import { wallOf } from '../../../utils/sources/walls.ts';

const page = (title: string, body = '') => `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const STORY = '<p>An invented story that goes on about something else entirely.</p>'.repeat(400);
const AT = 'https://example.com/story';

describe('a page that stands before the page', () => {
  const walls: Record<string, readonly [html: string, wall: string, url?: string]> = {
    'Cloudflare’s check': [page('Just a moment...'), 'a robot check'],
    'Cloudflare’s refusal': [page('Attention Required! | Cloudflare'), 'a robot check'],
    'Bloomberg’s question': [page('Bloomberg - Are you a robot?'), 'a robot check'],
    PerimeterX: [page('Access to this page has been denied.'), 'a robot check'],
    'PerimeterX by its element': [page('example.com', '<div id="px-captcha"></div>'), 'a robot check'],
    DataDome: [page('reuters.example', '<script src="https://ct.captcha-delivery.com/c.js"></script>'), 'a robot check'],
    Imperva: [page('Pardon Our Interruption'), 'a robot check'],
    'Imperva by its script': [page('', '<script src="/_Incapsula_Resource?x=1"></script>'), 'a robot check'],
    Akamai: [page('Access Denied', 'Reference #18.2d'), 'a robot check'],
    Vercel: [page('Vercel Security Checkpoint'), 'a robot check'],
    DuckDuckGo: ['<form id="challenge-form" action="//duckduckgo.com/anomaly.js?sv=html">', 'a robot check'],
    'Google’s consent': [page('Before you continue to Google News'), 'a consent page'],
    'a consent host': [page('Example'), 'a consent page', 'https://consent.yahoo.com/v2/collectConsent?sessionId=1'],
    'another consent host': [page('Example'), 'a consent page', 'https://consent.example.de/?redirect=x'],
  };
  for (const [name, [html, wall, url = AT]] of Object.entries(walls)) it(name, () => expect(wallOf(html, url)).toBe(wall));
});

describe('a page that only speaks of such pages', () => {
  const pages: Record<string, string> = {
    'a story about robots': page('Are robots human? A long look', STORY),
    'a story about checks': page('How captcha-delivery.com and px-captcha work', `${STORY}captcha-delivery.com px-captcha cf-challenge`),
    'a story of a moment': page('For just a moment, the market held', STORY),
    'a story about access': page('Access denied: who may enter the archive', STORY),
    'a page without a title': `<p>${STORY}</p>`,
    nothing: '',
  };
  for (const [name, html] of Object.entries(pages)) it(name, () => expect(wallOf(html, AT)).toBeNull());
});
