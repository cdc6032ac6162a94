import { expect, it } from 'vitest'
import { drawCalendar } from './calendar.ts'

const now = new Date('2026-11-25T10:00:00Z')
const unfolded = (text: string) => text.replaceAll('\r\n ', '')
const draw = (...events: Parameters<typeof drawCalendar>[0]['events']) =>
  unfolded(drawCalendar({ name: 'Appel 2027', host: 'pepin.example', now, events }))

it('writes a day as a day, and an instant in universal time', () => {
  const said = draw(
    { id: 'a-opensOn', title: 'Ouverture', day: '2026-12-01' },
    {
      id: 'a-session',
      title: 'Réunion',
      start: new Date('2026-12-02T09:00:00Z'),
      end: new Date('2026-12-02T10:00:00Z'),
    },
  )
  expect(said).toContain('DTSTART;VALUE=DATE:20261201')
  expect(said).toContain('UID:a-opensOn@pepin.example')
  expect(said).toContain('DTSTART:20261202T090000Z')
  expect(said).toContain('DTEND:20261202T100000Z')
  expect(said).toContain('SUMMARY:Réunion')
})

it('says that an event was cancelled, over what was downloaded before', () => {
  const said = draw({ id: 'c', title: 'Réunion', day: '2026-12-01', version: 3, cancelled: true })
  expect(said).toContain('STATUS:CANCELLED')
  expect(said).toContain('SEQUENCE:3')
})

it('keeps what was typed from becoming a line of the file', () => {
  const title = 'Fin\r\nEND:VCALENDAR\rX:1\u0000 ; , \\'
  const said = draw({ id: 'b', title, day: '2026-12-01', description: 'Un\nEND:VEVENT' })
  expect(said.split('\r\n').filter(line => line.startsWith('END:'))).toEqual(['END:VEVENT', 'END:VCALENDAR'])
  expect(said).toContain('SUMMARY:Fin END:VCALENDAR X:1  \\; \\, \\\\')
  expect(said).toContain('DESCRIPTION:Un\\nEND:VEVENT')
})
