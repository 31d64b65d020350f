/**
 * The words of a claim as an index finds them, where a language has no capitals, no spaces, or
 * endings that change: particles and endings off, words of doing behind those that name something.
 */
import { isNewsStopword } from '../../text/stopwords.ts';
import { CLINGING_SCRIPTS } from '../../text/unspaced.ts';
import { splitWords } from '../../text/word-pattern.ts';

/** A word as it is asked for, with how surely the article has it in just this form. */
export interface FormedWord {
  readonly text: string;
  /** From 0.3 (hardly) over 1 (as likely as any) to 2 (a name as it stands in a headline). */
  readonly sure: number;
}

/**
 * How surely a word is found, and in which form. `next` is the word behind
 * it, `opens` tells whether the sentence begins with it.
 */
export type FormWord = (word: string, next: string, opens: boolean) => FormedWord;

const HARDLY = 0.3;
const SELDOM = 0.6;
const AS_ANY = 1;
const SURELY = 1.6;

/** Korean particles, longest first: "서울에서" is "서울" at a place. */
const PLACE_PARTICLES = splitWords('에서는 에서도 에서만 에서의 에서 에는 에도 에 으로 로');
const NOUN_PARTICLES = splitWords(
  '이라고 라고 이라는 라는 까지 부터 에게 한테 께서 처럼 보다 마다 이나 이며 에게서 은 는 이 가 을 를 의 와 과 도 만',
);
/** Endings of verbs and adjectives. */
const KOREAN_VERB =
  /(?:했다|한다|된다|됐다|였다|이다|았다|었다|겠다|든다|준다|간다|온다|린다|인다|긴다|난다|다며|하며|하고|해서|하면|하려면|려면|달라며|해|지만|으며|면서|자|던|는데|하는|되는|했던|할|될|지기|기)$/;

const formKorean: FormWord = word => {
  if (KOREAN_VERB.test(word)) return { text: word, sure: HARDLY };
  for (const [particles, sure] of [
    [PLACE_PARTICLES, SURELY],
    [NOUN_PARTICLES, AS_ANY],
  ] as const) {
    const particle = particles.find(one => word.endsWith(one) && word.length >= one.length + 2);
    if (particle) return { text: word.slice(0, -particle.length), sure };
  }
  return { text: word, sure: word.length > 1 ? AS_ANY : HARDLY };
};

/** What is no word of its own in Japanese: "引き上げる", "訪れ". */
const JAPANESE_VERB = /\p{Script=Hiragana}/u;

const formJapanese: FormWord = (word, next) => {
  if (JAPANESE_VERB.test(word)) return { text: word, sure: HARDLY };
  if (/^\p{Script=Katakana}/u.test(word)) return { text: word, sure: SURELY };
  // "仙台の水族館", "横浜で": what is named first stands before such a particle.
  return { text: word, sure: /^(?:の|で|は|が|と|、)/.test(next) ? 1.3 : AS_ANY };
};

const formChinese: FormWord = word => ({ text: word, sure: AS_ANY });
const formThai: FormWord = word => ({ text: word, sure: /\.$/.test(word) ? SURELY : AS_ANY });

/** Behind what names something: "लखनऊ में", "टाटा स्टील ने". */
const HINDI_PLACE = new Set(splitWords('में पर'));
const HINDI_NOUN = new Set(splitWords('ने को का की के से तक'));
const HINDI_VERB = /(?:ना|ता|ती|ते|गा|गी|गे|या|यी|ये|ईं|ीं|कर|एगा|एगी|एंगे|होंगे|होगी)$/u;
const HINDI_OBLIQUE = /(?:ों|ियां|ियों|ओं)$/u;

const formHindi: FormWord = (word, next) => {
  if (HINDI_PLACE.has(next)) return { text: word, sure: 1.8 };
  if (HINDI_OBLIQUE.test(word)) return { text: word, sure: SELDOM };
  if (HINDI_NOUN.has(next)) return { text: word, sure: 1.2 };
  return { text: word, sure: HINDI_VERB.test(word) ? HARDLY : AS_ANY };
};

/** "وبالرباط": what clings to a noun before its article. */
const ARABIC_CLITIC = /^(?:[وف]?[بك]|[وف])(?=ال)/u;
const ARABIC_VERB = /^(?:س?[يتن]\p{L}{3,}|\p{L}{2,4}ت)$/u;

const formArabic: FormWord = (word, _, opens) => {
  // A sentence begins with its verb: "قرر المركزي".
  if (opens && !word.startsWith('ال')) return { text: word, sure: HARDLY };
  const text = word.replace(ARABIC_CLITIC, '').replace(/^[وف]?لل/u, 'ال');
  if (text !== word) return { text, sure: AS_ANY };
  if (/^[بلوفك]\p{L}{4,}/u.test(word)) return { text, sure: SELDOM };
  return { text, sure: ARABIC_VERB.test(word) ? SELDOM : AS_ANY };
};

/** Russian and Ukrainian names whose nominative is their stem: "Сбербанке", "Петербургом". */
const SLAVIC_STEM =
  /^(.+(?:банк|бург|град|город|флот|пром|завод|фонд|центр|театр|аж|союз|ваз|газ|трест|порт|мост))(?:а|у|е|ом|і|ові|ом)$/iu;
/** "Шлиссельбургом", "Ростовом": the case of means. */
const SLAVIC_MEANS = /^(\p{Lu}\p{L}{2,}[бвгджзклмнпрстфхцчшщ])(?:ом|ем)$/u;

/** Adjectives and verbs of Russian and Ukrainian: a headline has them in another form. */
const SLAVIC_MOVING =
  /(?:ого|ому|ими|ых|их|ой|ую|ться|тся|тимуть|тиме|уть|ють|али|или|іли|ала|ила|ать|ить|ати|ити)$/u;

const formSlavic: FormWord = word => {
  if (/^\p{Script=Latin}+$/u.test(word)) return { text: word, sure: SURELY };
  const stem = SLAVIC_STEM.exec(word)?.[1] ?? SLAVIC_MEANS.exec(word)?.[1];
  if (!stem && SLAVIC_MOVING.test(word)) return { text: word, sure: SELDOM };
  return { text: stem ?? word, sure: stem ? 1.3 : AS_ANY };
};

/** "Yeniköy'deki", "TCMB’nin": Turkish names end at the apostrophe. */
const formTurkish: FormWord = word => {
  const [name = word] = word.split(/['’ʼ]/);
  return name === word ? { text: word, sure: AS_ANY } : { text: name, sure: SURELY };
};

/** Finnish names by case: "Wärtsilälle", "Oulusta", "Nokialta". */
const FINNISH_CASE = /^(\p{Lu}\p{L}{2,}?)(?:i?(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|seen))$/u;

const formFinnish: FormWord = word => {
  const stem = FINNISH_CASE.exec(word)?.[1];
  return { text: stem ?? word, sure: stem ? 1.3 : AS_ANY };
};

const FORMS: Readonly<Record<string, FormWord>> = {
  ko: formKorean,
  ja: formJapanese,
  zh: formChinese,
  th: formThai,
  hi: formHindi,
  ar: formArabic,
  ru: formSlavic,
  uk: formSlavic,
  tr: formTurkish,
  fi: formFinnish,
};

/** "ВТБ", "HSL", "МС-21": no case changes them. */
const LETTERS_ALONE = /^(?=.*\p{Lu})[\p{Lu}\d-]{2,}$/u;

/** Letters stay as they are; a word that opens its sentence has its capital from there. */
const formWith =
  (form: FormWord): FormWord =>
  (word, next, opens) => {
    if (LETTERS_ALONE.test(word)) return { text: word, sure: SURELY };
    const formed = form(word, next, opens);
    return opens && formed.text === word && /^\p{Lu}/u.test(word)
      ? { ...formed, sure: formed.sure * SELDOM }
      : formed;
  };

/**
 * How words are formed in a language (BCP 47); null for one whose words are asked for as printed.
 */
export function formsOf(language: string | null): FormWord | null {
  const form = FORMS[language?.slice(0, 2).toLowerCase() ?? ''];
  return form ? formWith(form) : null;
}

/** Languages of Chinese, Japanese, Thai and Korean letters, by the letters where nothing says. */
export function languageOfScript(text: string, language: string | null): string {
  const tag = language?.slice(0, 2).toLowerCase() ?? '';
  if (/^(?:ko|ja|zh|th)$/.test(tag)) return tag;
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/\p{Script=Thai}/u.test(text)) return 'th';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh';
}

const LETTER = new RegExp(`[${CLINGING_SCRIPTS}]`, 'u');
/** "รฟม.", "ปตท.": Thai houses by their letters. */
const THAI_LETTERS = /\p{Script=Thai}{2,4}\.(?=\s|$)/gu;
/** Single letters of Chinese that are words of their own: no name goes on with them. */
const CHINESE_WORDS = new Set(
  [
    '的了和是在有为与及等也就都而但并或被对从到于以将已其这那他她它把让给再又还要会能可向因由约近',
    '年月日号个名条座辆一二三四五六七八九十两百千万亿元时分新大小多少第前后内外中上下再',
    '坐去做看说想用开买卖吃住走跑打拿放建造修改升降涨跌增减达超获称拟欲需应该请叫使令比较更最很不没',
  ].flatMap(letters => [...letters]),
);

/** Whether a single letter goes on with the name before it: "比亚" and "迪", "蔚" and "来". */
const goesOn = (name: string, letter: string): boolean =>
  letter.length === 1 &&
  name.length <= 2 &&
  LETTER.test(letter) &&
  !CHINESE_WORDS.has(letter) &&
  !CHINESE_WORDS.has(name) &&
  !isNewsStopword(name, 'zh');

/**
 * The words of a text whose letters cling together, as the platform's segmenter sees them, each with
 * what follows it. Korean is parted at its spaces, for the segmenter knows no Korean. Chinese names
 * that the segmenter does not know come in pieces of one letter: they are put together again.
 */
export function segmentClinging(
  text: string,
  language: string,
): { readonly word: string; readonly next: string }[] {
  if (language === 'ko')
    return [...text.matchAll(/[\p{L}\p{N}.,%]{0,60}[\p{L}\p{N}]/gu)].map(({ 0: word }) => ({
      word,
      next: '',
    }));
  const letters = language === 'th' ? [...text.matchAll(THAI_LETTERS)].map(([all]) => all) : [];
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  const words: { word: string; next: string }[] = letters.map(word => ({ word, next: '' }));
  let open: { word: string; next: string } | null = null;
  for (const { segment, isWordLike, index } of segments) {
    const next = text.slice(index + segment.length, index + segment.length + 2);
    if (language === 'zh' && open && isWordLike && goesOn(open.word, segment)) {
      words.splice(-1, 1, { word: open.word + segment, next });
      open = null;
    } else if (isWordLike) {
      open = { word: segment, next };
      words.push(open);
    } else open = null;
  }
  return words;
}
