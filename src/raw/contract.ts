import { CATEGORY, COUNTY, CUSTOMER, may, must, PRODUCT, type RawTable, STORE, TYPE } from './columns';
import { DEEP_TABLES } from './deep-tables';

export type { ColumnType, RawColumn, RawTable } from './columns';

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
  ...DEEP_TABLES,
} as const satisfies Record<string, RawTable>;

export type TableName = keyof typeof CONTRACT;
export const TABLE_NAMES = Object.keys(CONTRACT) as TableName[];

/** A table of the contract, with every column as what it is in general. */
export const rawTable = (name: TableName): RawTable => CONTRACT[name];
