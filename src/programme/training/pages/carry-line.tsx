import { Quoted, Radios, T, TwoVersions } from '../../../design/index.ts'
import { type CarryLine, isFree } from '../carry.ts'

/** One question: the answer that would be written, beside what the draft says when it says something. */
export function CarryLineView({ line, chosen }: { line: CarryLine; chosen: string | undefined }) {
  const name = `choix.${line.field.id}`
  if (isFree(line))
    return (
      <>
        <Quoted text={line.text} />
        <Radios
          name={name}
          legend="Ce champ est vide"
          value={chosen ?? 'write'}
          options={[
            { value: 'write', label: 'Y écrire cette réponse' },
            { value: 'leave', label: 'Le laisser vide' },
          ]}
        />
      </>
    )
  return (
    <>
      <p>
        <T>Ce champ contient déjà un texte : il est gardé tel quel.</T>
      </p>
      <TwoVersions
        level={3}
        theirs={{ title: 'Dans votre brouillon', text: line.kept.value }}
        mine={{ title: 'Votre réponse à l’exercice', text: line.text }}
      />
      <Radios
        name={name}
        legend="Votre réponse à l'exercice"
        value={chosen ?? 'leave'}
        options={[
          { value: 'leave', label: 'Ne pas l’ajouter' },
          { value: 'append', label: 'L’ajouter à la suite de mon texte' },
        ]}
      />
    </>
  )
}
