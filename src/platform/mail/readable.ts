/** Message lisible : a message as bytes, with the transfer encodings of its parts undone; other parts stay as they are. */
const ENCODED = /^content-transfer-encoding:[ \t]*(base64|quoted-printable)[ \t]*$/gim

/** UTF-8 when it is, otherwise each byte its own sign: addresses and statuses are ASCII in both. */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes).toString('latin1')
  }
}

/** @param message with line feeds alone between its lines */
export function readable(message: string): string {
  let [said, from] = ['', 0]
  for (const found of message.matchAll(ENCODED)) {
    const start = message.indexOf('\n\n', found.index) + 2
    if (start < 2 || start < from) continue
    const boundary = message.indexOf('\n--', start - 1)
    const end = boundary < 0 ? message.length : boundary
    said += message.slice(from, start) + decoded(message.slice(start, end), found[1] ?? '')
    from = end
  }
  return said + message.slice(from)
}

function decoded(body: string, encoding: string): string {
  if (encoding.toLowerCase() === 'base64') return `${textOfBytes(Buffer.from(body, 'base64'))}\n`
  const joined = body.replace(/=[ \t]*\n/g, '')
  // Signs already decoded keep their bytes; « =C3=AA » gives its own.
  const bytes = joined.match(/=[0-9a-f]{2}|[\s\S]/giu) ?? []
  return textOfBytes(
    Buffer.concat(
      bytes.map(each => (each.length === 3 ? Buffer.from(each.slice(1), 'hex') : Buffer.from(each))),
    ),
  )
}
