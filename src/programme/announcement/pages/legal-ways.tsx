import { Section, T } from '../../../design/index.ts'

const COURT =
  'le tribunal administratif, par lettre ou sur www.telerecours.fr, dans les deux mois qui suivent la réception de la réponse'

/** Until an answer is given: the tribunal is never closed to who asks the incubator first. */
export function CourtToo() {
  return (
    <p>
      <T>{`Vous pouvez aussi saisir ${COURT}.`}</T>
    </p>
  )
}

/** Once a re-examination is answered: what remains possible, elsewhere than here. */
export function LegalWays({ contact }: { contact: string }) {
  return (
    <Section title="Ce qui reste possible">
      <p>
        <T>
          Votre demande a sa réponse : cette décision ne peut pas être examinée une seconde fois par
          l'incubateur. Si vous la contestez encore, vous pouvez saisir :
        </T>
      </p>
      <ul>
        <li>
          <T>{`${COURT} ;`}</T>
        </li>
        <li>
          <T>
            le Défenseur des droits, gratuitement, sur www.defenseurdesdroits.fr : cela ne prolonge pas le
            délai du tribunal.
          </T>
        </li>
      </ul>
      <p>
        <T>{`Une question sur la réponse : ${contact}`}</T>
      </p>
    </Section>
  )
}
