/** Domaines d'adresses : whose e-mail addresses may apply. */
const DOMAIN = /^(?=.{3,100}$)([a-z0-9-]{1,63}\.)+[a-z]{2,}$/
const MOST = 50

/** What is wrong with these domains, once cleaned, or null. */
export function domainsProblem(domains: readonly string[]): string | null {
  const odd = domains.find(domain => !DOMAIN.test(domain))
  if (odd !== undefined)
    return `« ${odd.slice(0, 60)} » n'est pas un nom de domaine. Exemple : administration.fr`
  return domains.length > MOST ? 'Cinquante domaines au plus.' : null
}
