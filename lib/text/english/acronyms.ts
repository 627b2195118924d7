/** Abbreviations read as words, which much of the British press writes as names: Nato, Unesco, Covid-19. */

const SPOKEN =
  /^(?:AIDS|APEC|ASEAN|AUKUS|BRICS|CERN|COVID|ECOWAS|ESA|EURATOM|EUROPOL|FIFA|FRONTEX|INTERPOL|ISRO|JAXA|MERCOSUR|MERS|NAFTA|NASA|NATO|OPEC|SARS|UEFA|UNAIDS|UNCTAD|UNESCO|UNICEF|UNIDO|UNRWA)(?:-?\d+)?$/

/** Whether an abbreviation in capitals, perhaps with a number behind it, is also written with the first letter alone large. */
export const isSpoken = (abbreviation: string): boolean => SPOKEN.test(abbreviation)

const WORD_NOW = /^(?:(?:COVID|LASER|LIDAR|RADAR|SONAR)(?:-?\d+)?|[A-Z]\d\d[A-Z])$/

/** Whether an abbreviation in capitals has become a word that is written small as well: covid-19, laser, radar, i18n. */
export const isWordNow = (abbreviation: string): boolean => WORD_NOW.test(abbreviation)
