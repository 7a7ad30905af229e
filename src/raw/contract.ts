/** How a column is read: texts are trimmed, numbers and days take Swedish forms too (scripts/lib/analyse/read/values.ts). */
export type ColumnType = 'text' | 'integer' | 'number' | 'share' | 'day' | 'week' | 'flag';

/** A column of a raw table, described for people and for the reader at once. */
export interface RawColumn {
  readonly type: ColumnType;
  readonly required: boolean;
  /** What it is for, in Swedish. */
  readonly about: string;
  /** What the team may call it, in Swedish and English; letters, spaces and hyphens aside. */
  readonly aliases: readonly string[];
  /** What a number counts: "SEK", "grader". */
  readonly unit?: string;
}

/** A raw table. */
export interface RawTable {
  readonly required: boolean;
  readonly about: string;
  /** What a file with it may be called, without its ending. */
  readonly aliases: readonly string[];
  readonly columns: Readonly<Record<string, RawColumn>>;
  /** Of each of these lists, at least one column must be there. */
  readonly oneOf: readonly (readonly string[])[];
  /** What is left out of results and film when the table is missing, in Swedish; only for optional ones. */
  readonly without: string;
}

type Made = Omit<RawColumn, 'required'>;
const column = (type: ColumnType, about: string, aliases: string, unit?: string): Made => ({
  type,
  about,
  aliases: aliases.split(' '),
  ...(unit ? { unit } : {}),
});
const must = (...c: Parameters<typeof column>): RawColumn => ({ ...column(...c), required: true });
const may = (...c: Parameters<typeof column>): RawColumn => ({ ...column(...c), required: false });

const CUSTOMER = 'customer customer_id kund kund_id kundnr kundnummer';
const STORE = 'store store_id butik butik_id butiksnr butiksnummer apotek apotek_id apoteksnr';
const PRODUCT = 'product product_id produkt produkt_id artikel artikel_id artikelnr vara varunr sku';
const CATEGORY = 'category kategori varukategori varugrupp produktkategori';
const TYPE = 'type lifestyle_type livsstil livsstilstyp livsstilsgrupp mosaic mosaic_typ';
const COUNTY = 'county county_code lan län lanskod länskod';

/**
 * The raw contract: every table and column that the analysis knows. The one source for `npm run analyse -- --describe`,
 * for validation, for the mapping file's names and for data/README.md.
 */
export const CONTRACT = {
  customers: {
    required: true,
    about: 'kunderna, en rad per kund',
    aliases: ['customers', 'kunder', 'kund', 'kundregister', 'medlemmar'],
    columns: {
      id: must('text', 'kundens nummer; stannar i minnet och skrivs aldrig ut', `id ${CUSTOMER}`),
      county: may('text', 'län där kunden bor, SCB-kod eller namn', `${COUNTY} bostadslan bostadslän`),
      postcode: may(
        'text',
        'postnummer; de två första siffrorna ger ungefärligt län',
        'postcode postnr postnummer',
      ),
      age_band: may(
        'text',
        'åldersgrupp, t.ex. 30–49',
        'age_band age agegroup alder ålder aldersgrupp åldersgrupp',
      ),
      type: may('text', 'livsstilstyp', TYPE),
      segment: may(
        'text',
        'segment, om teamet redan har delat in kunderna',
        'segment kundsegment malgrupp målgrupp',
      ),
    },
    oneOf: [
      ['type', 'segment'],
      ['county', 'postcode'],
    ],
    without: '',
  },
  profile: {
    required: true,
    about: 'livsstilen: andel per livsstilstyp och egenskap, eller kund och egenskap',
    aliases: ['profile', 'profil', 'profiler', 'livsstilsprofil', 'livsstil', 'mosaic'],
    columns: {
      type: may('text', 'livsstilstyp (segment där ingen typ finns)', `${TYPE} segment`),
      customer: may('text', 'kund, när egenskaperna är kundernas egna', `${CUSTOMER} id`),
      trait: must('text', 'egenskapen, som ett substantiv: Odling', 'trait egenskap drag intresse variabel'),
      share: must(
        'share',
        'andel av typen som har egenskapen, 0–1; per kund 1 eller 0',
        'share andel varde värde value',
      ),
      base: may(
        'integer',
        'hur många andelen vilar på; utan den kan den inte prövas',
        'base n bas antal svarande',
        'personer',
      ),
    },
    oneOf: [['type', 'customer']],
    without: '',
  },
  purchases: {
    required: true,
    about: 'köpen, en rad per vara och köp; recept lämnas bort',
    aliases: [
      'purchases',
      'kop',
      'köp',
      'transaktioner',
      'transactions',
      'kvitton',
      'kvittorader',
      'sales',
      'forsaljning',
      'försäljning',
    ],
    columns: {
      customer: must('text', 'kunden', CUSTOMER),
      store: must('text', 'butiken', STORE),
      product: may('text', 'varan', PRODUCT),
      category: may('text', 'varukategorin; annars varans', CATEGORY),
      date: must('day', 'dagen för köpet', 'date day dag datum kopdatum köpdatum inkopsdatum'),
      quantity: must(
        'integer',
        'antal; negativt bara när raden är en retur',
        'quantity antal kvantitet antal_st st',
        'förpackningar',
      ),
      amount: must('number', 'belopp för raden', 'amount belopp summa kronor kr sek', 'SEK'),
      return: may('flag', 'ja när raden är en retur', 'return returned retur returnerad is_return'),
    },
    oneOf: [['product', 'category']],
    without: '',
  },
  stores: {
    required: true,
    about: 'butikerna, en rad per butik',
    aliases: ['stores', 'butiker', 'apotek', 'pharmacies', 'butiksregister'],
    columns: {
      id: must('text', 'butikens nummer', `id ${STORE}`),
      name: must('text', 'namn', 'name namn butiksnamn apoteksnamn'),
      place: must('text', 'ort', 'place ort stad postort city tatort tätort'),
      county: may('text', 'län, SCB-kod eller namn; annars där koordinaterna pekar', COUNTY),
      lon: must('number', 'longitud, WGS 84', 'lon lng long longitude longitud x', 'grader'),
      lat: must('number', 'latitud, WGS 84', 'lat latitude latitud y', 'grader'),
    },
    oneOf: [],
    without: '',
  },
  products: {
    required: false,
    about: 'varorna, en rad per vara',
    aliases: ['products', 'produkter', 'artiklar', 'varor', 'sortiment', 'artikelregister'],
    columns: {
      id: must('text', 'varans nummer', `id ${PRODUCT}`),
      category: must('text', 'varukategori', CATEGORY),
      supplier: may('text', 'leverantör', 'supplier leverantor leverantör'),
      prescription: may(
        'flag',
        'ja för receptvaror: de lämnas bort',
        'prescription recept receptbelagt receptbelagd rx',
      ),
      margin: may(
        'share',
        'täckningsgrad, 0–1, för prioriteringen',
        'margin tackningsgrad täckningsgrad marginal tb_grad',
      ),
    },
    oneOf: [],
    without:
      'Köpens egna kategorier används, och leverantörsnyttan lämnas bort: ingen vara har en leverantör.',
  },
  needs: {
    required: false,
    about: 'behov, motiv och hinder ur intervjuer eller enkäter',
    aliases: ['needs', 'behov', 'intervjuer', 'enkat', 'enkät', 'undersokning', 'undersökning'],
    columns: {
      segment: must('text', 'segment eller livsstilstyp', `segment kundsegment ${TYPE}`),
      kind: must('text', 'behov, motiv eller hinder', 'kind slag sort art'),
      text: must('text', 'det som sades, i ord som kan visas', 'text beskrivning formulering citat'),
      source: must('text', 'undersökningens namn', 'source kalla källa undersokning undersökning'),
      n: must('integer', 'antal tillfrågade bakom', 'n antal bas base svarande', 'personer'),
    },
    oneOf: [],
    without: 'Behov, motiv och hinder lämnas bort ur personporträtten.',
  },
  stock: {
    required: false,
    about: 'leveranser eller lager per butik, vara och vecka',
    aliases: ['stock', 'lager', 'leveranser', 'deliveries', 'lagersaldo', 'supply'],
    columns: {
      store: must('text', 'butiken', STORE),
      product: must('text', 'varan', PRODUCT),
      week: must(
        'week',
        'vecka, 2026-W05, eller en dag i den',
        'week vecka ar_vecka år_vecka isovecka date datum',
      ),
      delivered: may(
        'number',
        'levererade',
        'delivered levererat levererade leverans inleverans antal',
        'förpackningar',
      ),
      level: may(
        'number',
        'i lager vid veckans slut, när leveranser saknas',
        'level stock lager saldo lagersaldo',
        'förpackningar',
      ),
      sold: may(
        'number',
        'sålda till alla, även utan medlemskap; annars räknas köpen',
        'sold salt sålt salda sålda',
        'förpackningar',
      ),
    },
    oneOf: [['delivered', 'level']],
    without: 'Leverantörsnyttan lämnas bort: utan leveranser går osålt inte att räkna.',
  },
  space: {
    required: false,
    about: 'hyllplatser per butik och kategori',
    aliases: ['space', 'hylla', 'hyllor', 'hyllplatser', 'utrymme', 'planogram'],
    columns: {
      store: must('text', 'butiken', STORE),
      category: must('text', 'varukategorin', CATEGORY),
      places: must('integer', 'platser', 'places platser hyllplatser facings antal', 'platser'),
    },
    oneOf: [],
    without: 'Hyllförslaget lämnas bort: ingen vet hur många platser en kategori har idag.',
  },
  terms: {
    required: false,
    about: 'villkoren för varje leverantörsfall, en rad per leverantör och kategori',
    aliases: ['terms', 'villkor', 'leverantorsvillkor', 'leverantörsvillkor', 'avtal'],
    columns: {
      supplier: must('text', 'leverantör', 'supplier leverantor leverantör'),
      category: must('text', 'varukategori', CATEGORY),
      name: may('text', 'vad fallet heter; annars leverantör och kategori', 'name namn fall case'),
      minimum_pack: must(
        'number',
        'minsta leverans',
        'minimum_pack min_pack minsta_pack minstapack minsta_leverans minsta_forpackning minsta_förpackning',
        'förpackningar',
      ),
      underage: must('number', 'kostnad för en för lite', 'underage bristkostnad kostnad_brist', 'SEK'),
      overage: must(
        'number',
        'kostnad för en för mycket',
        'overage overskottskostnad överskottskostnad kostnad_overskott kostnad_överskott',
        'SEK',
      ),
      price: may('number', 'pris till kund, för den interna filmen', 'price pris', 'SEK'),
      cost: may('number', 'inköpspris, för den interna filmen', 'cost inkopspris inköpspris inpris', 'SEK'),
      write_off: may(
        'number',
        'kostnad per osåld, för den interna filmen',
        'write_off writeoff svinn nedskrivning kassation',
        'SEK',
      ),
    },
    oneOf: [],
    without: 'Leverantörsnyttan lämnas bort: utan villkor går det inte att säga vilka dörrar som bär sig.',
  },
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
      code: must('text', 'koden, i få ord', 'code kod'),
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

export type TableName = keyof typeof CONTRACT;
export const TABLE_NAMES = Object.keys(CONTRACT) as TableName[];

/** A table of the contract, with every column as what it is in general. */
export const rawTable = (name: TableName): RawTable => CONTRACT[name];
