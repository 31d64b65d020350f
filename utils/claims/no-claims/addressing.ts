/** Lines with which an answer speaks to its reader, or the reader to it. */
import { anyOf } from '../../text/word-pattern.ts';
import { matching, type NoClaimForm } from './no-claim-form.ts';

const GREETINGS = [
  ...['good morning', 'good afternoon', 'good evening', 'hello', 'hi', 'hey', 'welcome', 'dear'],
  ...['welcome back', 'happy monday', 'happy friday', 'guten morgen', 'guten tag', 'guten abend'],
  ...['hallo', 'willkommen', 'liebe leserinnen', 'bonjour', 'bonsoir', 'salut', 'bienvenue'],
  ...['buenos días', 'buenas tardes', 'hola', 'bienvenidos', 'bom dia', 'boa tarde', 'olá'],
  ...['buongiorno', 'buonasera', 'ciao', 'goedemorgen', 'goedemiddag', 'dzień dobry', 'cześć'],
  ...['доброе утро', 'добрый день', 'здравствуйте', 'привет', 'добрий день', 'доброго ранку'],
  ...['günaydın', 'merhaba', 'god morgon', 'god morgen', 'hej', 'hei', 'dobré ráno', 'dobrý den'],
  ...['jó reggelt', 'bună dimineața', 'bună ziua', 'καλημέρα', 'selamat pagi', 'chào buổi sáng'],
  ...['xin chào', 'صباح الخير', 'مرحبا', 'בוקר טוב', 'שלום', 'صبح بخیر', 'سلام', 'नमस्ते'],
];
/** A greeting and the reader's name, ended by a comma, a dash or an exclamation mark. */
const GREETING = new RegExp(
  String.raw`^${anyOf(GREETINGS)}(?:(?:,?\s[\p{L}\p{M}’'-]+){0,3}\s?[!,،—–-]*|,?\s\p{Lu}[\p{L}’'-]+\.)$`,
  'iu',
);
const GREETING_UNSPACED =
  /^(?:おはようございます|こんにちは|こんばんは|早上好|大家好|你好|您好|안녕하세요|좋은 아침입니다|สวัสดี)[^。.]{0,12}[。！!]?$/u;

const OFFERS = [
  ...[
    'that’s all for',
    "that's all for",
    'see you tomorrow',
    'see you next',
    'bis morgen',
    'bis zum',
  ],
  ...['à demain', 'hasta mañana', 'até amanhã', 'a domani', 'tot morgen', 'do jutra', 'до завтра'],
  ...['let me know', 'feel free to', 'happy to', 'i hope', 'hope this helps'],
  ...['i can also', 'i could'],
  ...['i’ve compiled', 'i have compiled', 'i’ve searched', 'i searched for', 'i’ll search'],
  ...["i'll search", "i've compiled", 'just say', 'just ask', 'want me to', 'shall i', 'ask me'],
  ...['sag mir', 'sag bescheid', 'sagen sie mir', 'lass mich wissen', 'wenn du möchtest'],
  ...['wenn sie möchten', 'falls du', 'ich kann auch', 'gerne', 'dis-moi', 'dites-moi'],
  ...['n’hésitez pas', "n'hésitez pas", 'si vous le souhaitez', 'si vous voulez', 'si tu veux'],
  ...['faites-moi savoir', 'je peux aussi', 'avísame', 'dime si', 'si quieres', 'si lo deseas'],
  ...['hazme saber', 'puedo también', 'me avise', 'se quiser', 'se desejar', 'posso também'],
  ...[
    'fammi sapere',
    'se vuoi',
    'posso anche',
    'laat het me weten',
    'laat me weten',
    'als je wilt',
  ],
  ...['daj znać', 'jeśli chcesz', 'дайте знать', 'если хотите', 'сообщите', 'могу также'],
  ...[
    'якщо хочете',
    'istersen',
    'isterseniz',
    'säg till',
    'hör av dig',
    'om du vill',
    'si til hvis',
  ],
  ...[
    'hvis du vil',
    'kerro jos',
    'jos haluat',
    'dej vědět',
    'pokud chceš',
    'szólj',
    'ha szeretnéd',
  ],
  ...[
    'spune-mi',
    'dacă vrei',
    'dacă doriți',
    'πες μου',
    'αν θέλεις',
    'beri tahu saya',
    'jika anda',
  ],
  ...[
    'hãy cho tôi biết',
    'nếu bạn muốn',
    'أخبرني',
    'إذا أردت',
    'إذا كنت ترغب',
    'אם תרצה',
    'ספר לי',
  ],
  ...['اگر بخواهید', 'به من بگو', 'यदि आप चाहें', 'अगर आप चाहें', 'मुझे बताएं'],
];
const OFFER = new RegExp(String.raw`^${anyOf(OFFERS)}(?![\p{L}\p{M}])`, 'iu');
/** "If you want more, I can look it up": a condition alone states something. */
const OFFER_IF =
  /^if you(?:['’]d| would)? (?:like|want|need|wish|prefer)\b.{0,100}?,? (?:i|just|let|tell|ask|say|feel)\b/iu;
/** Somebody else's offer that is reported. */
const REPORTED = /(?<!\p{L})(?:said|says|told|sagte|dijo|disse|сказал)(?!\p{L})/iu;
const OFFER_UNSPACED =
  /お知らせください|教えてください|必要であれば|ご希望|如果你(?:需要|想|愿意)|如果您|需要我|请告诉我|請告訴我|원하시면|필요하시면|알려\s?주세요|말씀해\s?주세요|บอกฉัน|หากคุณต้องการ/u;

const REQUESTS = [
  ...[
    'summarize',
    'summarise',
    'give me a',
    'give me the',
    'tell me',
    'show me',
    'find me',
    'write me',
    'brief me',
  ],
  ...['update me', 'catch me up', 'explain to me', 'you asked', 'you said', 'your question'],
  ...['fasse', 'fass', 'gib mir', 'erkläre mir', 'deine frage', 'résume', 'résumez', 'donne-moi'],
  ...['donnez-moi', 'votre question', 'resume las', 'resúmeme', 'dame', 'tu pregunta', 'resuma'],
  ...['me dê', 'sua pergunta', 'riassumi', 'dammi', 'la tua domanda', 'vat samen', 'geef me'],
  ...['podsumuj', 'daj mi', 'подведи', 'расскажи', 'дай мне', 'ваш вопрос', 'özetle', 'bana'],
];
/** What the reader asked for: it stands above the answer and holds no stop but the last. */
const REQUEST = new RegExp(String.raw`^(?:please\s)?${anyOf(REQUESTS)}(?![\p{L}\p{M}])`, 'iu');

/** Greetings, offers, and what the reader asked for. */
export const ADDRESSING: readonly NoClaimForm[] = [
  {
    name: 'greeting',
    examples: [
      'Good morning, Ada!',
      'Guten Morgen, liebe Leser!',
      'Hi Ada,',
      'おはようございます。',
    ],
    fits: matching(GREETING, GREETING_UNSPACED),
  },
  {
    name: 'offer',
    examples: [
      'Let me know if you want more detail on the harbour.',
      'If you want more detail, I can look it up.',
      'Wenn du möchtest, kann ich die Fähren im Einzelnen aufführen.',
      '必要であれば詳しく調べます。',
    ],
    fits: text => matching(OFFER, OFFER_IF, OFFER_UNSPACED)(text) && !REPORTED.test(text),
  },
  {
    name: 'request of the reader',
    examples: ['Summarize today’s news on the harbour', 'Give me a briefing on ferries.'],
    fits: text => text.length <= 160 && REQUEST.test(text),
  },
];
