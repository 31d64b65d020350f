import type { PageFacts } from './article.ts';
import { unescapeTwice } from './headline.ts';
import { fold } from './page-element.ts';

const BY =
  /^(?:(?:story|text|article|words?|posted|written|published|reported|report|opinion|analysis|review|interview|compiled)\s+)?(?:by|von|par|por|di|door|av|af|przez|autor(?:en|es|a)?|author|auteur|byline)\s*:?\s+/i;
const SEPARATORS = /\s*(?:[,;|•·&/\n]|\s(?:and|und|et|y|e|en|och|og|with|mit|avec|con)\s)\s*/i;
const ROLE =
  /\b(?:reporter|correspondent|editor|writer|staff|journalist|columnist|contributor|producer|redakteur(?:in)?|korrespondent(?:in)?|updated|published|posted|min(?:ute)?s? read|follow|share|view|more|profile|contact|email|comments?|photo(?:grapher)?|via|am|pm|january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** The names in a byline as printed: "By Jane Doe and John Roe, staff writers" gives the two. */
export function cleanNames(printed: string, facts: PageFacts): string[] {
  const text = fold(unescapeTwice(printed)).slice(0, 300);
  if (/^https?:|^www\.|facebook\.com|^@/.test(text)) return [];
  const site = facts.metas.get('og:site_name')?.[0]?.toLowerCase();
  return text
    .replace(BY, '')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/\S+@\S+/g, ' ')
    .split(SEPARATORS)
    .map(part => part.replace(BY, '').replace(/^[\s\-–—:.]+|[\s\-–—:.]+$/g, ''))
    .filter(
      part =>
        /\p{L}{2}/u.test(part) &&
        part.length <= 60 &&
        part.split(' ').length <= 5 &&
        !/\d/.test(part) &&
        !ROLE.test(part) &&
        part.toLowerCase() !== site,
    );
}
