/** Lines that a mail or a newsletter says of itself. */
import { anyOf } from '../../text/word-pattern.ts';
import { matching, type NoClaimForm } from './no-claim-form.ts';

const MAILS = [
  ...[
    'was this email',
    'was this helpful',
    'das könnte sie auch',
    'lesen sie auch',
    'à lire aussi',
  ],
  ...['lea también', 'leia também', 'leggi anche', 'lees ook', 'czytaj też', 'читайте также'],
  ...['you may also like', 'you might also like', 'read next', 'läs också', 'les også'],
  ...[
    'you are receiving',
    "you're receiving",
    'you’re receiving',
    'you received this',
    'reply stop',
  ],
  ...['to unsubscribe', 'to stop receiving', 'manage your', 'manage preferences', 'update your'],
  ...['was this forwarded', 'forwarded this', 'view in browser', 'view this email', 'view online'],
  ...['add us to', 'sie erhalten diese', 'du erhältst diese', 'abmelden', 'abbestellen'],
  ...[
    'newsletter abbestellen',
    'im browser',
    'vous recevez',
    'se désabonner',
    'pour vous désabonner',
  ],
  ...[
    'voir dans le navigateur',
    'recibes este',
    'recibe este',
    'recibió este',
    'cancelar suscripción',
  ],
  ...['darse de baja', 'para darte de baja', 'ver en el navegador', 'você está recebendo'],
  ...['você recebeu', 'cancelar inscrição', 'para cancelar', 'ricevi questa', 'hai ricevuto'],
  ...[
    'annulla l’iscrizione',
    'disiscriviti',
    'je ontvangt',
    'u ontvangt',
    'uitschrijven',
    'afmelden',
  ],
  ...['otrzymujesz', 'wypisz się', 'aby zrezygnować', 'вы получили', 'вы получаете', 'отписаться'],
  ...[
    'чтобы отписаться',
    'ви отримали',
    'відписатися',
    'bu e-postayı',
    'abonelikten',
    'du får detta',
  ],
  ...['avsluta prenumeration', 'du modtager', 'afmeld', 'du mottar', 'meld deg av', 'saat tämän'],
  ...[
    'peruuta tilaus',
    'tento e-mail',
    'odhlásit',
    'ezt az e-mailt',
    'leiratkozás',
    'primiți acest',
  ],
  ...[
    'dezabonare',
    'λαμβάνετε',
    'anda menerima',
    'berhenti berlangganan',
    'bạn nhận được',
    'hủy đăng ký',
  ],
  ...['تتلقى هذا', 'إلغاء الاشتراك', 'קיבלת', 'להסרה', 'شما این', 'لغو اشتراک', 'आपको यह ईमेल'],
];
const MAIL = new RegExp(String.raw`^${anyOf(MAILS)}(?![\p{L}\p{M}])`, 'iu');
const MAIL_UNSPACED =
  /このメールは|配信停止|メール配信|您收到此|取消订阅|退订|取消訂閱|수신\s?거부|구독\s?(?:취소|해지)|이\s?메일은|ยกเลิกการสมัคร/u;

/** Why one gets it, and how to be rid of it. */
export const MAIL_LINES: readonly NoClaimForm[] = [
  {
    name: 'terms of a mail',
    examples: [
      'You are receiving this email because you signed up at harbour.example.',
      'Reply STOP to unsubscribe.',
      'Vous recevez cet e-mail car vous êtes abonné.',
      '配信停止はこちら。',
    ],
    fits: matching(MAIL, MAIL_UNSPACED),
  },
];
