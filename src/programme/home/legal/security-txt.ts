/** Signaler une faille : the file of RFC 9116, whose expiry is always less than a year ahead. */
export function securityTxt(said: { contacts: readonly string[]; publicUrl: string; now: Date }): string {
  const expires = new Date(said.now.getTime() + 180 * 86_400_000)
  const contacts =
    said.contacts.length > 0
      ? said.contacts.map(contact => `mailto:${contact}`)
      : [`${said.publicUrl}/mentions-legales`]
  return [
    ...contacts.map(contact => `Contact: ${contact}`),
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${said.publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}
