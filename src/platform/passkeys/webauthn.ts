import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Config } from '../../config.ts'
import type { Passkey } from './store.ts'

/** The site keys are made for: its name, and the origins that may answer. */
export type Site = Pick<Config, 'publicUrl' | 'origins'>
const rpOf = ({ publicUrl }: Site) => new URL(publicUrl).hostname
// Ed25519, P-256 and RSA: what keys make today; newer ones are not probed for.
const ALGORITHMS = [-8, -7, -257]
// Loaded by those who have a key, not by every start.
const library = () => import('@simplewebauthn/server')

const known = (keys: readonly Passkey[]) =>
  keys.map(({ credentialId, transports }) => ({ id: credentialId, transports }))

/** What the browser needs to make a key; one already here is not made twice. */
export const optionsToAdd = async (
  site: Site,
  person: { id: string; name: string; address: string },
  keys: readonly Passkey[],
) =>
  (await library()).generateRegistrationOptions({
    rpName: 'Pépin',
    rpID: rpOf(site),
    userName: person.address,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(person.id),
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known(keys),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })

/** What the browser needs to use one of these keys. */
export const optionsToProve = async (site: Site, keys: readonly Passkey[]) =>
  (await library()).generateAuthenticationOptions({
    rpID: rpOf(site),
    allowCredentials: known(keys),
    userVerification: 'preferred',
  })

export interface NewKey {
  credentialId: string
  publicKey: Buffer
  counter: number
  transports: string[]
}

/** The key a browser says it made, or null when its answer proves nothing. */
export async function checkNewKey(site: Site, challenge: string, answer: string): Promise<NewKey | null> {
  try {
    const response = JSON.parse(answer) as RegistrationResponseJSON
    const { verified, registrationInfo } = await (await library()).verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: [...site.origins],
      expectedRPID: rpOf(site),
      supportedAlgorithmIDs: ALGORITHMS,
      requireUserVerification: false,
    })
    if (!verified) return null
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    const said = transports.filter(each => /^[a-z-]{1,20}$/.test(each)).slice(0, 6)
    return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports: said }
  } catch {
    // Whatever is malformed, of another origin or of another challenge, the answer is the same.
    return null
  }
}

/** The credential an answer says it is of; '' when it says nothing readable. */
export function credentialIn(answer: string): string {
  try {
    const { id } = JSON.parse(answer) as { id?: unknown }
    return typeof id === 'string' && id.length <= 2000 ? id : ''
  } catch {
    return ''
  }
}

/** The key's next counter, or null when the answer does not prove it; a counter that goes back is refused. */
export async function checkProof(
  site: Site,
  challenge: string,
  key: Passkey,
  answer: string,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await (await library()).verifyAuthenticationResponse({
      response: JSON.parse(answer) as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: [...site.origins],
      expectedRPID: rpOf(site),
      credential: {
        id: key.credentialId,
        publicKey: new Uint8Array(key.publicKey),
        counter: key.counter,
        transports: key.transports,
      },
      requireUserVerification: false,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
