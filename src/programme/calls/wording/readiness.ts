import { quantity } from '../quantities.ts'
import type { Issue, ReadinessCode } from '../readiness.ts'

/** What is missing or odd, in one sentence that says what to do. */
const SENTENCES: Record<ReadinessCode, (about: string, other: string) => string> = {
  'title-missing': () => "Donnez un nom à l'appel.",
  'perimeter-missing': () => 'Dites quels agents sont concernés.',
  'figure-missing': about => `Indiquez ${about}.`,
  'shortlist-too-small': (about, other) =>
    `Le jury présélectionne ${quantity(Number(about), 'candidature')} et le comité en retient ${other} : corrigez l'un des deux nombres.`,
  'date-missing': about => `Choisissez la date : ${lower(about)}.`,
  'dates-out-of-order': (about, other) =>
    `Remettez deux dates dans l'ordre : « ${lower(other)} » vient avant « ${lower(about)} ».`,
  'jury-before-closing': () => 'Le jury se réunit avant la clôture : choisissez un jour qui la suit.',
  'date-past': about => `Cette date est déjà passée : ${lower(about)}.`,
  'opening-past': about =>
    `L'ouverture était prévue le ${about}, déjà passé : le formulaire ouvrira dès la publication.`,
  'date-not-worked': (about, other) => `${about} : le ${other} n'est pas un jour travaillé.`,
  'window-short': about =>
    `Le formulaire n'est ouvert que ${about} ${Number(about) < 2 ? 'jour' : 'jours'} : deux semaines laissent le temps d'écrire.`,
  'answers-too-far': about =>
    `La réponse est promise pour le ${about}, plus de huit semaines après la clôture : c'est long à attendre.`,
  'closing-brought-forward': about =>
    `La clôture est annoncée pour le ${about} et des agents comptent dessus : elle peut être repoussée, pas avancée.`,
  'closing-postponed': (about, other) =>
    `La clôture passe du ${about} au ${other} : prévenez les agents, et vérifiez les dates qui suivent.`,
  'opening-moved': about =>
    `Le formulaire est ouvert depuis le ${about} : l'ouverture ne peut plus être repoussée.`,
  'criteria-missing': () => 'Écrivez au moins un critère.',
  'criterion-unnamed': about => `Donnez un nom au critère ${about}.`,
  'weights-not-100': about => `Les poids des critères font ${about} : ils doivent faire 100.`,
  'promise-missing': about => `Indiquez ${about}.`,
  'contact-missing': () => "Indiquez l'adresse e-mail à laquelle les agents écrivent.",
  'data-contact-missing': () => 'Indiquez qui répond aux questions sur les données personnelles.',
  'data-notice-missing': () =>
    "Écrivez l'information sur les données personnelles : elle est obligatoire avant toute collecte.",
  'notice-one-holder': about =>
    `L'appel est tenu avec ${about}, que l'information sur les données personnelles ne nomme pas : citez {{responsables}} et {{equipes}}.`,
  'fewer-investigations': (about, other) =>
    `${quantity(Number(about), 'investigation est financée', 'investigations sont financées')} pour ${quantity(Number(other), 'projet retenu', 'projets retenus')} : dites-le clairement ou ajustez.`,
  'section-empty': about =>
    `Écrivez le texte de la section « ${about} », ou masquez-la si elle est facultative.`,
  'section-untitled': about => `Donnez un titre à la section « ${about} ».`,
  'faq-empty': () => 'La page annonce des questions fréquentes et n’en contient aucune.',
  'faq-incomplete': about => `Complétez la question et sa réponse : « ${about} ».`,
  'unknown-variable': about =>
    `La variable {{${about}}} n'existe pas : corrigez son nom d'après la liste, ou écrivez le mot.`,
  'empty-variable': about => `Un texte cite une valeur qui est vide : ${about}.`,
  'left-to-fill': about => `Il reste « ${about} » à remplacer.`,
  'training-missing': () =>
    "Indiquez l'adresse d'une formation pour les agents, ou masquez la section « Formation ».",
  'date-elsewhere': about =>
    `Un texte cite « ${about} », qui n'est pas une date du calendrier : vérifiez, ou citez une variable.`,
  'figure-elsewhere': (about, other) =>
    `Un texte dit « ${about} » et les réglages disent autre chose : citez {{${other}}}, qui les suit toujours.`,
  'load-unknown': () =>
    'Indiquez les candidatures attendues et les membres du jury : la charge de lecture sera vérifiée.',
  'load-too-high': (about, other) =>
    `Chaque membre du jury lirait ${about} candidatures par soir, au lieu de ${other} au plus. La page dit ce qui suffirait, et les dates qui se décaleraient.`,
}

export const readinessText = ({ code, about, other }: Pick<Issue, 'code' | 'about' | 'other'>): string =>
  SENTENCES[code](about, other ?? '')

const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)
