import type { Act } from '../src/platform/act.ts'
import type { Call } from '../src/programme/calls/call.ts'
import { addSeat } from '../src/programme/panels/actions/add-seat.ts'
import { answerSignedIn } from '../src/programme/panels/actions/answer-invitation.ts'
import { createPanel } from '../src/programme/panels/actions/create-panel.ts'
import { inviteAll } from '../src/programme/panels/actions/invite-seats.ts'
import { signDeclaration } from '../src/programme/panels/actions/sign-declaration.ts'
import type { PanelKind } from '../src/programme/panels/panel.ts'
import { DEMONSTRATION_PEOPLE } from './people.ts'

interface Sitting {
  kind: PanelKind
  person: string
  background: string
  organisation: string
  senior: boolean
  chair: boolean
}

const DEPARTEMENT = 'Département de la Haute-Vallée'

const SITTING: Sitting[] = [
  {
    kind: 'jury',
    person: 'nadia',
    background: 'droit',
    organisation: DEPARTEMENT,
    senior: true,
    chair: true,
  },
  {
    kind: 'jury',
    person: 'etienne',
    background: 'usagers',
    organisation: 'Association de la vallée',
    senior: false,
    chair: false,
  },
  {
    kind: 'jury',
    person: 'solene',
    background: 'accueil du public',
    organisation: DEPARTEMENT,
    senior: true,
    chair: false,
  },
  {
    kind: 'committee',
    person: 'marc',
    background: 'direction',
    organisation: DEPARTEMENT,
    senior: true,
    chair: true,
  },
  {
    kind: 'committee',
    person: 'claire',
    background: 'ressources humaines',
    organisation: DEPARTEMENT,
    senior: true,
    chair: false,
  },
]

/** Someone invited to the jury who has not answered: their e-mail waits in the mailbox. */
const WAITING = {
  name: 'Paule Girard',
  address: 'paule.girard@universite.example',
  background: 'recherche',
  organisation: 'Université',
}

const good = <T>(outcome: { ok: true; value: T } | { ok: false; reason: string }, what: string): T => {
  if (!outcome.ok) throw new Error(`the demonstration's ${what} was refused: ${outcome.reason}`)
  return outcome.value
}

/** Seats, invites and declares the jury and the committee of a call; the seat of each person. */
export async function plantPanels(
  organiser: Act,
  call: Call,
  people: ReadonlyMap<string, string>,
  publicUrl: string,
): Promise<Map<string, string>> {
  const seats = new Map<string, string>()
  for (const kind of ['jury', 'committee'] as const) {
    const panel = good(await createPanel(organiser, call, kind), 'panel')
    for (const { person, background, organisation, senior, chair } of SITTING.filter(
      sitting => sitting.kind === kind,
    )) {
      const who = DEMONSTRATION_PEOPLE.find(({ key }) => key === person)
      const said = {
        name: who?.name ?? '',
        address: who?.address ?? '',
        service: who?.service ?? '',
        background,
        organisation,
        senior,
        role: chair ? ('chair' as const) : ('member' as const),
        loadLimit: null,
      }
      seats.set(person, good(await addSeat(organiser, panel.id, said), 'seat').id)
    }
    if (kind === 'jury') {
      const said = { ...WAITING, service: '', senior: false, role: 'member' as const, loadLimit: null }
      good(await addSeat(organiser, panel.id, said), 'seat')
    }
    good(await inviteAll(organiser, panel.id, publicUrl), 'invitation')
  }
  for (const [person, seatId] of seats) {
    const own: Act = { ...organiser, actor: { personId: people.get(person) ?? '', keys: [] } }
    good(await answerSignedIn(own, seatId, { answer: 'accepter', reason: '', otherAccount: false }), 'answer')
    good(
      await signDeclaration(own, seatId, { links: 'aucun', interests: '', agreed: 'oui' }, 0),
      'declaration',
    )
  }
  return seats
}
