import { wordRules } from './rules';

/** Abbreviations as people write them, with dots or spaces: patterns, and what is said. */
export const ABBREVIATIONS = [
  ...wordRules(
    {
      'm[. ] ?m\\b\\.?': 'med mera',
      'm[. ] ?fl\\b\\.?': 'med flera',
      'o[. ] ?s[. ] ?v\\b\\.?': 'och så vidare',
      'osv\\b\\.?': 'och så vidare',
      'o[. ] ?dyl\\b\\.?': 'och dylikt',
      'e\\.d\\.': 'eller dylikt',
      'etc\\b\\.?': 'et cetera',
    },
    true,
  ),
  ...wordRules({
    't[. ] ?ex\\b\\.?': 'till exempel',
    'tex\\b\\.?': 'till exempel',
    'bl[. ] ?a\\b\\.?': 'bland annat',
    'd[. ] ?v[. ] ?s\\b\\.?': 'det vill säga',
    'dvs\\b\\.?': 'det vill säga',
    'fr[. ] ?o[. ] ?m\\b\\.?': 'från och med',
    't[. ] ?o[. ] ?m\\b\\.?': 'till och med',
    'p[. ] ?g[. ] ?a\\b\\.?': 'på grund av',
    'pga\\b\\.?': 'på grund av',
    's[. ] ?k\\b\\.?': 'så kallade',
    'f\\.d\\.': 'före detta',
    'i st\\. ?f\\.': 'i stället för',
    'ca\\b\\.?': 'cirka',
    'c:a': 'cirka',
    'nr\\b\\.?(?= ?\\p{N})': 'nummer',
    'kl\\b\\.?': 'klockan',
    'resp\\b\\.?': 'respektive',
    'inkl\\b\\.?': 'inklusive',
    'exkl\\b\\.?': 'exklusive',
    'jfr\\b\\.?': 'jämför',
    vs: 'mot',
    'avd\\.': 'avdelning',
  }),
];
