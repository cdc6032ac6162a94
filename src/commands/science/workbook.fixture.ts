import { crc32 } from 'node:zlib'

/** The smallest Excel file that holds a sheet of texts and numbers, for tests. */
export function workbook(rows: readonly (readonly (string | number)[])[]): Buffer {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const cell = (value: string | number, row: number, column: number) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
  }
  const sheet = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join('')}</row>`,
  )
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Avis" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
  })
}

/** A ZIP archive without compression. */
function zipOf(files: Record<string, string>): Buffer {
  const [bodies, directory]: Buffer[][] = [[], []]
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [file, content] = [Buffer.from(name), Buffer.from(text)]
    const facts = Buffer.alloc(22)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    const names = Buffer.alloc(4)
    names.writeUInt16LE(file.length, 0)
    bodies?.push(Buffer.from('PK\u0003\u0004'), facts, names, file, content)
    const end = Buffer.alloc(14)
    end.writeUInt32LE(offset, 10)
    directory?.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), facts, names, end, file)
    offset += 30 + file.length + content.length
  }
  const entries = Buffer.concat(directory ?? [])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(files).length, 4)
  end.writeUInt16LE(Object.keys(files).length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...(bodies ?? []), entries, Buffer.from('PK\u0005\u0006'), end])
}
