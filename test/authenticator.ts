import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const sha = (data: Buffer | string) => createHash('sha256').update(data).digest()
const url = (data: Buffer | string) => Buffer.from(data).toString('base64url')
const bytes = (data: Buffer) =>
  Buffer.concat([Buffer.from([0x59, data.length >> 8, data.length & 255]), data])
const text = (said: string) => Buffer.concat([Buffer.from([0x60 + said.length]), Buffer.from(said)])

export interface Asked {
  challenge: string
  origin?: string
  rpId?: string
}

/** A passkey in software: what a phone would answer, and what a forger might. */
export function newAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  const point = (name: number, value: string) => [
    Buffer.from([name, 0x58, 32]),
    Buffer.from(value, 'base64url'),
  ]
  // COSE: kty EC2, alg ES256, crv P-256, x, y.
  const cose = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]),
    ...point(0x21, x),
    ...point(0x22, y),
  ])
  let counter = 0
  const head = (rpId: string, flags: number) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha(rpId), Buffer.from([flags]), count])
  }
  const client = (type: string, { challenge, origin = 'http://localhost:3000' }: Asked) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const answer = (response: object) =>
    JSON.stringify({
      id: url(id),
      rawId: url(id),
      type: 'public-key',
      clientExtensionResults: {},
      response,
    })
  return {
    setCounter(value: number) {
      counter = value
    },
    /** What the browser sends once the key is made. */
    make(asked: Asked): string {
      const length = Buffer.from([0, id.length])
      const data = Buffer.concat([head(asked.rpId ?? 'localhost', 0x45), Buffer.alloc(16), length, id, cose])
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.from([0xa0]),
        text('authData'),
        bytes(data),
      ])
      return answer({
        clientDataJSON: url(client('webauthn.create', asked)),
        attestationObject: url(attestation),
        transports: ['internal'],
      })
    },
    /** What it sends when the key is used. */
    use(asked: Asked): string {
      const [data, said] = [head(asked.rpId ?? 'localhost', 0x05), client('webauthn.get', asked)]
      const signature = sign('sha256', Buffer.concat([data, sha(said)]), privateKey)
      return answer({
        clientDataJSON: url(said),
        authenticatorData: url(data),
        signature: url(signature),
      })
    },
  }
}
