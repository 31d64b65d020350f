/** What makes a statement less than a fact, by language and kind, as data. */

/**
 * modal: possible, not certain · plan: intended or weighed, not done · attempt: tried, asked for or
 * ordered, not done · allegation: somebody's accusation · preliminary: not yet proven.
 */
export type HedgeKind = 'modal' | 'plan' | 'attempt' | 'allegation' | 'preliminary';

/** Phrases in normalised words (no diacritics), parted by "|". */
export const HEDGE_PHRASES: Readonly<
  Record<string, Readonly<Partial<Record<HedgeKind, readonly string[]>>>>
> = {
  en: {
    modal: [
      'may|might|could|possibly|perhaps|maybe|potentially|probably|likely|unlikely',
      'apparently|appears to|appear to|appeared to|seems to|seem to|seemed to',
      'is expected to|are expected to|expected to|is believed to|are believed to',
      'believed to|thought to|is thought to|expects|expected|possible that|possibility',
      'chance of|at risk of',
    ],
    plan: [
      'considering|is considering|weighing|mulling|exploring|explore|proposes|proposed',
      'proposing|plans to|plan to|planned to|planning to|hopes to|hope to|hoped to',
      'hoping to|aims to|aim to|aimed to|wants to|want to|wanted to|intends to|intend to',
      'intended to|seeks to|seek to|sought to|discussing|in talks|negotiating|threatened to',
      'threatens to|pledged to|promised to|promises to|vowed to|vows to|if approved|floated',
      'mooted|interest in|interested in',
    ],
    attempt: [
      'tried to|tries to|try to|trying to|attempted to|attempts to|attempt to|attempting to',
      'an attempt at|attempted|unsuccessfully|asked|asks|asking|requested|demanded|demands',
      'called for|calls for|ordered to|ordered the',
    ],
    allegation: [
      'alleged|allegedly|alleges|allege|alleging|allegation|allegations|accused|accuses',
      'accuse|accusing|accusation|accusations|claims|claimed|claim that|claiming|purported',
      'purportedly|suspected|suspects|reportedly|rumored|rumoured|unconfirmed|suspicion',
      'is said to|are said to|was said to|were said to|said to have|charged with',
    ],
    preliminary: [
      'preliminary|tentative|tentatively|early evidence|suggests|suggest|suggested',
      'suggesting|hints|hinted|hint at|indicates|indicate|indicated|needs to be confirmed',
      'not yet proven|not been proven|inconclusive|unproven|hypothesize|hypothesized',
    ],
  },
  de: {
    modal: ['konnte|konnten|konne|vielleicht|moglicherweise|wahrscheinlich|vermutlich|womoglich'],
    plan: ['erwagt|erwagen|plant|planen|geplant|beabsichtigt|will|wollen|mochte|pruft|prufen'],
    attempt: ['versucht|versuchte|versuchten|bat|baten|fordert|forderte|forderten|verlangte'],
    allegation: [
      'angeblich|mutmaßlich|mutmasslich|soll|sollen|warf|werfen|wirft|vorgeworfen|verdacht',
      'verdachtigt|beschuldigt|beschuldigte|vorwurf|vorwurfe',
    ],
  },
  fr: {
    modal: ['pourrait|pourraient|peut-etre|peut etre|probablement|peut avoir|sans doute'],
    plan: [
      'envisage|envisagent|prevoit|prevoient|compte|souhaite|souhaitent|veut|veulent|projette',
      'etudie la possibilite|espere|esperent',
    ],
    attempt: [
      'tente de|tente d|tentait de|essaye de|essaie de|a demande|a reclame|demande|reclame',
      'ont demande|tentative',
    ],
    allegation: [
      'presume|presumee|accuse|accusee|accusent|accuses|soupconne|soupconnee|soupconnes|aurait',
      'auraient|soupcons|selon l accusation',
    ],
  },
  es: {
    modal: ['podria|podrian|quizas|quiza|tal vez|probablemente|puede haber|pudo haber'],
    plan: [
      'considera|estudia|estudian|planea|planean|preve|preven|quiere|quieren|pretende|pretenden',
      'tiene previsto|espera|intencion de',
    ],
    attempt: ['intento|intenta|trato de|trata de|pidio|pide|ha pedido|solicito|exigio'],
    allegation: [
      'presunto|presunta|presuntamente|supuestamente|supuesto|acuso|acusa|acusado|acusada',
      'sospechoso|sospechosa|sospecha|habria|habrian|imputado',
    ],
  },
  it: {
    modal: ['potrebbe|potrebbero|forse|probabilmente|puo aver|puo avere|puo essere'],
    plan: ['intende|intendono|prevede|prevedono|vuole|vogliono|valuta|progetta|punta a'],
    attempt: ['ha tentato|tenta di|ha cercato|cerca di|ha chiesto|chiede|chiesto|tentativo'],
    allegation: [
      'presunto|presunta|presumibilmente|accusa|accusato|accusata|accusano|sospettato',
      'sospettata|sospetto|avrebbe|avrebbero|indagato',
    ],
  },
  pt: {
    modal: ['poderia|poderiam|talvez|provavelmente|pode ter|podera'],
    plan: [
      'pretende|pretendem|planeia|planeja|quer|querem|pondera|ponderam|considera|preve',
      'tenciona|estuda',
    ],
    attempt: ['tentou|tenta|tentaram|pediu|pede|pediram|exigiu|solicitou'],
    allegation: [
      'alegadamente|supostamente|suposto|suposta|acusou|acusa|acusado|acusada|suspeito',
      'suspeita|teria|teriam|tera',
    ],
  },
  nl: {
    modal: ['misschien|mogelijk|wellicht|waarschijnlijk|zou kunnen|kan hebben'],
    plan: ['overweegt|overwegen|wil|willen|plant|van plan|hoopt'],
    attempt: ['probeerde|probeert|probeerden|vroeg|vraagt|vroegen|eist|eiste|poging'],
    allegation: [
      'vermeende|vermoedelijk|naar verluidt|verdacht|verdachte|verdenking|beschuldigt',
      'beschuldigd|beschuldigde|zou|zouden|ervan verdacht',
    ],
  },
};
