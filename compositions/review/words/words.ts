import { createContext, useContext } from 'react';
import type { Language } from '../../../src/schema/language';
import { DELIVERED_IN } from '../../../src/schema/terms';
import { EN } from './en';
import { SV, type Words } from './sv';

/** The languages of the interface: the same as the film's, and chosen apart from it. */
export const WORDS: Readonly<Record<Language, Words>> = { sv: SV, en: EN };

export const InterfaceLanguage = createContext<Language>(DELIVERED_IN);

/** The interface's language. */
export const useInterfaceLanguage = (): Language => useContext(InterfaceLanguage);

/** The interface's words. */
export const useWords = (): Words => WORDS[useContext(InterfaceLanguage)];

/** How its numbers and days are written. */
export const useLocale = (): string => (useContext(InterfaceLanguage) === 'sv' ? 'sv-SE' : 'en-GB');
