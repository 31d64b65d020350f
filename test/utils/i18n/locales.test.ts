import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../../utils/articles/messages.ts';
import { SEEN } from '../../../utils/origins/messages.ts';
import { FAILURES, OUTCOMES } from '../../../utils/trace/model/messages.ts';

const DIR = 'utils/i18n/locales';
const LOCALES = readdirSync(DIR).map(file => file.replace('.yml', ''));
const OTHERS = LOCALES.filter(locale => locale !== 'en');
const messagesOf = async (locale: string) =>
  generateChromeMessages(await parseMessagesFile(`${DIR}/${locale}.yml`));
const english = await messagesOf('en');

/** What steps and evidence say, in the English that the trace prints. */
const SENTENCES = { ...REASONS, ...SEEN, ...OUTCOMES };
const SAID = Object.fromEntries(
  Object.entries(SENTENCES).map(([key, sentence]) => [`said_${key}`, sentence]),
);
/** Failures that are told with the host that was asked. */
const NAMES_ITS_HOST = new Set(['no-access', 'robots']);

/** Every source file that may name a message. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const code = [
  ...['components', 'entrypoints', 'utils'].flatMap(sources),
  readFileSync('wxt.config.ts', 'utf8'),
].join('\n');

/** Keys that the code names in full, and beginnings of those it puts together: `verdict.${…}`. */
const literal = new Set(
  [
    ...code.matchAll(/'([a-z]\w*(?:\.\w+)+)'|getMessage\('(\w+)'\)|__MSG_(\w+)__|\.t\('(\w+)'/gi),
  ].map(found => (found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').replaceAll('.', '_')),
);
const prefixes = [...code.matchAll(/`([a-z]\w*)\.\$\{/gi)].map(found => `${found[1]}_`);

const placeholders = (message: string): string[] =>
  [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** Width in columns: East Asian letters take two. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}（）「」：、。]/u.test(letter) ? 2 : 1),
    0,
  );

/** Labels stand on buttons, chips and column heads: English ones of so many letters or fewer. */
const LABEL = 20;
const roomFor = (english: string): number => Math.max(18, Math.round(width(english) * 1.9) + 6);

describe('messages', () => {
  it('are there in the eight languages, Portuguese in both of its forms', () => {
    expect(LOCALES.sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt_BR', 'pt_PT', 'zh_CN']);
  });

  it('are all used', () => {
    const unused = Object.keys(english).filter(key => {
      // The end of a key that is put together stands somewhere as a word of its own: 'preview' for
      // report_preview.
      const end = prefixes
        .map(prefix => (key.startsWith(prefix) ? key.slice(prefix.length) : null))
        .find(Boolean);
      return !literal.has(key) && !(end && code.includes(`'${end.replace(/Words$/, '')}'`));
    });
    expect(unused).toEqual([]);
  });

  it('keep French signs with their words: no line begins or ends with one', async () => {
    const torn = Object.entries(await messagesOf('fr')).filter(([, { message }]) =>
      / [:;?!»]|« /.test(message.replaceAll(' | ', '')),
    );
    expect(torn.map(([key]) => key)).toEqual([]);
  });

  it('fit what stores allow', async () => {
    for (const locale of LOCALES) {
      const { extName, extDescription } = await messagesOf(locale);
      expect(extName?.message.length).toBeLessThanOrEqual(45);
      expect(extDescription?.message.length, locale).toBeLessThanOrEqual(132);
    }
  });
});

describe('what the rooms say', () => {
  it('stands in English in the rooms alone, since the trace prints it', () => {
    expect(Object.keys(english).filter(key => key.startsWith('said_'))).toEqual([]);
  });

  it('one key is one sentence in all rooms', () => {
    const all = [REASONS, SEEN, OUTCOMES].flatMap(room =>
      Object.entries(room).map(([key, sentence]) => `${key}: ${sentence}`),
    );
    expect(new Set(all).size).toBe(Object.keys(SENTENCES).length);
  });
});

describe.each(OTHERS)('messages in %s', locale => {
  it('lack nothing and have nothing over, what the rooms say included', async () => {
    const reasons = Object.values(FAILURES).map(key => `said_${key}`);
    const keys = new Set([...Object.keys(english), ...Object.keys(SAID), ...reasons]);
    expect(Object.keys(await messagesOf(locale)).sort()).toEqual([...keys].sort());
  });

  it('keep every placeholder', async () => {
    const messages = await messagesOf(locale);
    const printed = Object.entries(english).map(([key, { message }]) => [key, message] as const);
    for (const [key, message] of [...printed, ...Object.entries(SAID)])
      expect(placeholders(messages[key]?.message ?? ''), key).toEqual(placeholders(message));
    for (const [reason, key] of Object.entries(FAILURES))
      expect(placeholders(messages[`said_${key}`]?.message ?? ''), key).toEqual(
        NAMES_ITS_HOST.has(reason) ? ['$1'] : [],
      );
  });

  it('are translated, but for names and signs', async () => {
    const messages = await messagesOf(locale);
    const same = Object.keys(english).filter(
      key => messages[key]?.message === english[key]?.message,
    );
    expect(same.filter(key => /[a-z]{4}/i.test(english[key]?.message ?? '')).length).toBeLessThan(
      16,
    );
  });

  it('fit where short English labels fit', async () => {
    const messages = await messagesOf(locale);
    const long = Object.entries(english).flatMap(([key, { message }]) => {
      if (width(message) > LABEL || message.includes(' | ')) return [];
      const theirs = messages[key]?.message ?? '';
      return width(theirs) > roomFor(message)
        ? [`${key}: ${theirs} (${width(theirs)} > ${roomFor(message)})`]
        : [];
    });
    expect(long).toEqual([]);
  });
});
