import { CATEGORY, CUSTOMER, may, must, PRODUCT, type RawTable } from './columns';

/** Tables of the deep dive: survey, behaviour types, interviews, market, and the period before. */
export const DEEP_TABLES = {
  survey: {
    required: false,
    about: 'enkäten, en rad per svarande och påstående',
    aliases: ['survey', 'enkatsvar', 'enkätsvar', 'pastaenden', 'påståenden'],
    columns: {
      respondent: must('text', 'den svarande; stannar i minnet', 'respondent svarande svarsnr svarsnummer'),
      customer: may('text', 'kunden, när den svarande är en', CUSTOMER),
      statement: must('text', 'påståendet', 'statement pastaende påstående fraga fråga'),
      answer: must('number', 'svaret på skalan, högt = instämmer', 'answer svar varde värde betyg'),
      weight: may('number', 'den svarandes vikt', 'weight vikt'),
      source: may('text', 'undersökningens namn', 'source kalla källa undersokning undersökning'),
    },
    oneOf: [],
    without: 'Beteendetyper, tvillingar och potential lämnas bort.',
  },
  behaviours: {
    required: false,
    about: 'beteendetyperna som teamet har bestämt dem, en rad per typ och påstående',
    aliases: ['behaviours', 'beteendetyper', 'typdefinitioner'],
    columns: {
      name: must('text', 'vad typen heter, efter vad folk gör', 'name namn beteendetyp'),
      statement: must('text', 'påstående i enkäten', 'statement pastaende påstående'),
      direction: must('text', 'med eller mot', 'direction riktning'),
    },
    oneOf: [],
    without: 'Typerna söks i svaren i stället.',
  },
  interviews: {
    required: false,
    about: 'intervjuerna som koder med antal, aldrig citat',
    aliases: ['interviews', 'intervjukoder', 'koder', 'belagg', 'belägg'],
    columns: {
      group: must('text', 'beteendetyp eller segment', 'group grupp beteendetyp segment'),
      kind: must('text', 'behov, jobb, motiv, hinder eller kännetecken', 'kind slag sort art'),
      code: must('text', 'koden i få ord: ”att slippa stå utan”; för kännetecken vad kunden gör', 'code kod'),
      source: must('text', 'undersökningens namn', 'source kalla källa undersokning undersökning'),
      asked: must(
        'integer',
        'intervjuade i gruppen',
        'asked intervjuade tillfragade tillfrågade',
        'personer',
      ),
      n: must('integer', 'hur många av dem som berättade om det', 'n antal berattade berättade', 'personer'),
    },
    oneOf: [],
    without: 'Behov, jobb, motiv och hinder påstås inte om beteendetyperna.',
  },
  market: {
    required: false,
    about: 'marknaden: vad en grupp köper för per kund och år, här och hos andra',
    aliases: ['market', 'marknad', 'marknadsdata'],
    columns: {
      group: must('text', 'beteendetyp eller segment', 'group grupp beteendetyp segment'),
      category: must('text', 'varukategori', CATEGORY),
      spend: must('number', 'per kund och år', 'spend belopp kronor kr', 'SEK'),
      error: may('number', 'medelfel', 'error medelfel standardfel', 'SEK'),
      source: must('text', 'var siffran kommer ifrån', 'source kalla källa'),
    },
    oneOf: [],
    without: 'Den tomma delen av korgen går inte att räkna.',
  },
  earlier: {
    required: false,
    about: 'köpen under en tidigare, lika lång period',
    aliases: [
      'earlier',
      'tidigare',
      'tidigare_kop',
      'tidigare_köp',
      'foregaende_period',
      'föregående_period',
    ],
    columns: {
      customer: must('text', 'kunden', CUSTOMER),
      product: may('text', 'varan', PRODUCT),
      category: may('text', 'varukategorin; annars varans', CATEGORY),
      date: must('day', 'dagen för köpet', 'date day dag datum kopdatum köpdatum'),
      return: may('flag', 'ja när raden är en retur', 'return returned retur returnerad is_return'),
    },
    oneOf: [['product', 'category']],
    without: 'Vad som har ändrats går inte att säga.',
  },
} as const satisfies Record<string, RawTable>;
