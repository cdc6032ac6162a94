/** Nettoyage : the same for a guide as for every text. */
export { cleanDate, cleanDomains, cleanLine, cleanNumber, cleanText } from '../../incubators/clean.ts'
