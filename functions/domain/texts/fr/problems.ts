import type { problems as english } from "../en/problems.ts";
import { formats } from "./formats.ts";

const costly: Record<Parameters<typeof english.tooOftenThisHour>[0], string> = {
  suggestions: "des suggestions",
  plans: "des plans",
  exports: "des exports",
};

const settled: Record<Parameters<typeof english.suggestionIsNotOpen>[0], string> = {
  accepted: "acceptée",
  dismissed: "écartée",
  withdrawn: "retirée",
  expired: "expirée",
};

export const problems: typeof english = {
  titles: {
    invalid_request: "La requête n’est pas valide",
    unauthenticated: "Connectez-vous d’abord",
    forbidden: "Vous n’y êtes pas autorisé",
    recent_proof_required: "Confirmez d’abord votre identité",
    not_found: "Introuvable",
    slot_taken: "L’organisateur est occupé à ce moment",
    schedule_conflict: "Quelqu’un est occupé à ce moment",
    email_taken: "Cette adresse e-mail a déjà un compte",
    name_taken: "Ce nom est déjà pris",
    handle_taken: "Ce nom de page est pris",
    invalid_state: "L’état actuel ne le permet pas",
    plan_stale: "Le plan n’est plus à jour",
    last_admin: "Il doit toujours y avoir un administrateur",
    version_mismatch: "Une modification a eu lieu depuis votre lecture",
    payload_too_large: "Le contenu est trop volumineux",
    in_the_past: "Ce moment est passé",
    too_soon: "L’organisateur demande un préavis plus long",
    too_far_ahead: "L’agenda de l’organisateur n’est pas ouvert aussi loin",
    invalid_duration: "Le type de réunion ne propose pas cette durée",
    focus_time: "L’organisateur réserve ce moment au travail de fond",
    outside_availability: "L’organisateur n’est pas disponible à ce moment",
    not_a_slot: "Les créneaux de l’organisateur commencent à d’autres heures",
    daily_limit_reached: "La limite de l’organisateur est atteinte pour ce jour",
    too_many_participants: "Trop de personnes pour une seule réunion",
    too_many_changes: "Trop de modifications en une seule étape",
    nothing_to_move: "Il n’y a rien à déplacer",
    too_late: "Il est trop tard pour cette modification",
    invitation_refused: "Cette personne ne peut pas être invitée pour le moment",
    idempotency_key_reused: "Cette Idempotency-Key appartient à une autre requête",
    assistant_unavailable: "L’assistant ne peut pas répondre à cela",
    too_many_requests: "Trop de requêtes",
    unavailable: "Le service est surchargé",
    mail_not_configured: "L’envoi d’e-mails n’est pas configuré",
    internal_error: "Un problème est survenu de notre côté",
  },

  notFound: {
    account: "Il n’y a pas de compte avec cet identifiant.",
    attendee: "Il n’y a pas de participant avec cet identifiant.",
    bookableType: "Il n’y a pas de type de réunion réservable avec cet identifiant.",
    feed: "Il n’y a pas d’agenda à cette adresse.",
    file: "Il n’y a pas de fichier de ce nom.",
    focusBlock: "Il n’y a pas de temps de concentration avec cet identifiant.",
    link: "Ce lien n’est pas valable, ou ne l’est plus.",
    meeting: "Il n’y a pas de réunion avec cet identifiant.",
    meetingType: "Il n’y a pas de type de réunion avec cet identifiant.",
    organizer: "Il n’y a pas d’organisateur avec cet identifiant.",
    override: "Il n’y a pas d’exception pour cette date.",
    page: "Il n’y a pas de page à cette adresse.",
    ownReview: "Vous n’avez donné aucun avis sur une réunion avec cet identifiant.",
    person: "Il n’y a personne avec cet identifiant.",
    personalToken: "Il n’y a pas de jeton personnel avec cet identifiant.",
    plan: "Il n’y a pas de plan avec cet identifiant.",
    suggestion: "Il n’y a pas de suggestion avec cet identifiant.",
    weeklyEntry: "Il n’y a pas d’entrée hebdomadaire avec cet identifiant.",
  },

  accessTokenMissing: "Envoyez un jeton d’accès valide\u00a0: Authorization: Bearer <accessToken>.",
  accountClosed: "Ce compte est fermé.",
  recentProofMissing:
    "Connectez-vous de nouveau avec votre mot de passe ou un code. Pour cette action, cela doit dater de moins de dix minutes.",
  roleMissing: (roles) => `Il vous faut pour cela le rôle ${formats.either(roles)}.`,
  bodyTooLarge: (kilobytes) => `Le contenu dépasse ${kilobytes}\u00a0Ko.`,
  bodyIsNoForm: "Envoyez les champs du formulaire, avec Content-Type: application/x-www-form-urlencoded.",
  bodyIsNotJson: "Envoyez le contenu en JSON, avec Content-Type: application/json.",
  bodyIsBrokenJson: "Le contenu n’est pas du JSON valide.",
  keyReused: "Cette Idempotency-Key a servi pour une autre requête. Choisissez-en une nouvelle.",
  otherVersion: (present) =>
    `Une modification a eu lieu entre-temps\u00a0: la version actuelle est la ${present}. Relisez-la avant de la modifier.`,
  tooOftenThisHour: (kind, limit) =>
    `Vous pouvez demander ${costly[kind]} ${limit}\u00a0fois par heure. Réessayez plus tard.`,
  outOfTime: "L’opération a duré trop longtemps et a peut-être abouti malgré tout. Vérifiez ou réessayez.",
  databaseIsBusy: "La base de données est surchargée ou ne répond pas. Réessayez.",
  manyChangesAtOnce: "Trop de modifications à la fois. Réessayez.",
  fateUnknown:
    "La base de données n’a pas confirmé que la modification a été faite. Vérifiez, et réessayez si ce n’est pas le cas.",
  moreThanOneStep: "Cela modifierait plus qu’une seule étape ne le permet. Rien n’a été modifié.",
  unexpected: "Un imprévu s’est produit. Il a été enregistré sous l’identifiant de cette requête.",

  handleTaken: "Une autre page porte ce nom, ou le portait récemment. Choisissez-en un autre.",
  onlyOrganizersHavePages: "Seuls les organisateurs peuvent avoir une page.",
  membersOnly:
    "Cela est réservé aux membres de l’organisation. Vous pouvez réserver ce qu’un organisateur a publié et consulter vos propres rendez-vous.",
  visitorsInviteByAddress:
    "Invitez les personnes par leur adresse : seuls les membres de l’organisation peuvent inviter par identifiant.",
  emailTaken: "Cette adresse a déjà un compte. Connectez-vous ou réinitialisez le mot de passe.",
  noOrganizersAddress:
    "Vous ne pouvez pas vous inscrire comme organisateur avec cette adresse. Inscrivez-vous comme participant et demandez ce rôle à un administrateur.",
  failedAttempts: "Trop de tentatives ont échoué pour cette adresse. Réessayez plus tard.",
  tooOftenFromNetwork: "Trop de demandes sont venues de votre réseau en une minute. Réessayez dans un instant.",
  tooManyCodes: "Trop de codes ont été demandés, ou trop étaient incorrects. Réessayez plus tard.",
  mailNotConfigured:
    "Cette installation n’envoie pas encore d’e-mails\u00a0: personne ne peut confirmer une adresse. Adressez-vous à la personne qui l’exploite.",
  wrongCredentials: "L’adresse ou le mot de passe est incorrect, ou le compte n’a pas encore été confirmé.",
  tooManyTokens: (most) =>
    `Vous pouvez avoir au plus ${most} jetons personnels. Révoquez-en un qui n’est plus nécessaire.`,
  wrongPersonalToken: "Le jeton personnel n’est pas valide, a été révoqué ou a expiré.",
  tooManyWrongTokens: "Trop de jetons incorrects sont venus de votre réseau. Réessayez plus tard.",
  sessionExpired: "Le jeton de renouvellement n’est pas valide ou a expiré. Reconnectez-vous.",
  userPoolIsBusy: "Le service de connexion est surchargé ou n’a pas répondu. Réessayez plus tard.",
  noOtherAdmin: "Il n’y a pas d’autre administrateur. Donnez d’abord ce rôle à quelqu’un d’autre.",

  adminsTypes: "Seuls les administrateurs peuvent modifier les types de réunion de l’organisation.",
  organizersTypes: "Seuls les organisateurs peuvent avoir leurs propres types de réunion.",
  tooManyTypes: (most) => `Il peut y avoir au plus ${most} types de réunion. Supprimez-en un qui ne sert plus.`,
  typeNameTaken: "Un type de réunion actif porte déjà ce nom. Choisissez un autre nom ou désactivez l’autre type.",
  focusTypeIsNotBooked: "Un type de concentration bloque du temps. Il ne peut pas être réservé.",

  datesHavePassed: "Ces dates sont passées. Choisissez-en d’autres, à venir.",
  calendarIsNotFree:
    "Il y a déjà quelque chose dans votre agenda à ce moment. Déplacez-le d’abord ou choisissez un autre moment.",

  time: {
    in_the_past: "Ce moment est passé. Choisissez-en un autre, plus tard.",
    too_soon: "L’organisateur demande un préavis plus long pour ce type de réunion. Choisissez un moment plus tardif.",
    too_far_ahead:
      "Ce type de réunion ne peut pas être réservé aussi longtemps à l’avance. Choisissez un moment plus proche.",
    invalid_duration: "Le type de réunion ne propose pas cette durée. Choisissez-en une qu’il propose.",
    focus_time: "L’organisateur réserve ce moment, ou une partie des temps tampons de la réunion, au travail de fond.",
    outside_availability: "La réunion serait en dehors des disponibilités de l’organisateur.",
    not_a_slot: "Les créneaux de l’organisateur commencent à d’autres heures. Choisissez un créneau de la liste.",
    daily_limit_reached: "L’organisateur n’accepte plus de réunions de ce type à cette date.",
    slot_taken: "L’organisateur est occupé à ce moment ou pendant les temps tampons de la réunion.",
    schedule_conflict: "Un participant est occupé à ce moment.",
  },
  youAreBusy: "Vous êtes occupé à ce moment.",
  youAreBusyWithBuffers: "Vous êtes occupé à ce moment ou pendant les temps tampons de la réunion.",
  youAndAnotherAreBusy: "Vous et un autre participant êtes occupés à ce moment.",
  invitedIsBusy: "Une personne que vous invitez est occupée à ce moment.",

  onlyOrganizer: {
    edit: "Seul l’organisateur peut modifier une réunion.",
    end: "Seul l’organisateur peut mettre fin à une réunion.",
    extend: "Seul l’organisateur peut prolonger une réunion.",
    invite: "Seul l’organisateur peut inviter d’autres personnes.",
    makeRoom: "Seul l’organisateur peut faire de la place pour une réunion.",
    revokeLinks: "Seul l’organisateur peut révoquer les liens d’autres personnes.",
    seeMessages: "Seul l’organisateur peut voir les e-mails envoyés au sujet d’une réunion.",
    seeReviews: "Seul l’organisateur peut voir les avis sur une réunion.",
    takeOff: "Seul l’organisateur peut retirer d’autres personnes d’une réunion.",
  },
  onlyOrganizersIgnoreHours: "Seuls les organisateurs peuvent passer outre leurs disponibilités.",
  tooManyPeople: (most) => `Une réunion peut compter au plus ${most} personnes, organisateur compris.`,
  longestMeeting: (minutes) => `Une réunion peut durer au plus ${minutes} minutes.`,
  meetingIsCancelled: "La réunion est annulée.",
  meetingIsOver: "La réunion est terminée.",
  meetingHasBegun:
    "La réunion a commencé. L’organisateur peut encore la prolonger ou y mettre fin, et les participants peuvent encore répondre.",
  meetingHasNotBegun: "La réunion n’a pas encore commencé. Vous pouvez la déplacer ou l’annuler.",
  tooLateForAttendees: (minutes) =>
    `Les participants peuvent modifier cette réunion jusqu’à ${formats.plural(minutes, { one: "une minute", other: `${minutes} minutes` })} avant son début. Adressez-vous à l’organisateur.`,
  youHaveLeft:
    "Vous ne participez plus à cette réunion. Vous pouvez seulement lire ce qu’elle était lorsque vous l’avez quittée.",
  youHaveDeclined: "Vous avez décliné cette réunion. Acceptez-la avant de la déplacer.",
  youOrganize: "Vous organisez cette réunion\u00a0: vous n’avez donc pas d’invitation à laquelle répondre.",

  cannotBePushed: (title, id, to) => `«\u00a0${title}\u00a0» (${id}) ne peut pas être déplacée au ${to}.`,
  cannotLastUntil: (end) => `La réunion ne peut pas durer jusqu’au ${end}.`,
  becauseOfFocusTime: "Vous réservez ce moment au travail de fond.",
  becauseOfAnotherDay: "C’est un autre jour.",
  becauseOfOpenHours: "Elle serait en dehors de vos disponibilités.",
  becauseOfBusyPeople: (names) => `Occupés à ce moment\u00a0: ${names.join(", ")}.`,
  you: "vous",

  takesNoInvitations: "L’un des participants n’accepte pas d’invitations.",
  unansweredInvitations: (most) => `L’un des participants a déjà ${most} invitations de votre part sans réponse.`,
  invitationsADay: (most) => `Vous avez invité l’un des participants ${most}\u00a0fois en une journée.`,
  invitationsHoldTooMuch: (hours) =>
    `Les invitations sans réponse d’une même personne peuvent occuper au plus ${hours}\u00a0heures du temps d’un participant.`,
  newAddressesADay: (limit) =>
    `Vous pouvez inviter par jour au plus ${formats.plural(limit, { one: `${limit} adresse`, other: `${limit} adresses` })} que vous n’avez encore jamais ${limit < 2 ? "invitée" : "invitées"}. Réessayez demain.`,

  planIsOutOfDate: (reasons) =>
    `Le plan n’est plus à jour\u00a0: ${reasons.join("\u202f; ")}. Rien n’a été déplacé. Établissez un nouveau plan.`,
  meetingHasChanged: (id) => `la réunion ${id} a changé`,
  meetingCannotMove: (id, to, why) => `la réunion ${id} ne peut pas être déplacée au ${to} (${why})`,
  planHasExpired: "Le plan a expiré. Établissez-en un nouveau.",
  planWasInterrupted:
    "Trop de choses ont changé à la fois. Appliquez de nouveau le plan\u00a0: il reprendra là où il s’est arrêté.",
  dateIsOver: "Cette date est passée. Choisissez-en une pour laquelle des réunions sont encore à venir.",
  noMeetingsToMove: "Vous n’organisez aucune réunion qui commence à cette date et qui soit encore à venir.",
  peopleOfPlan: (most) =>
    `Un plan peut concerner au plus ${most} personnes, et moins si leurs disponibilités sont nombreuses. Déplacez d’abord quelques-unes des réunions.`,
  meetingsOfPlan: (most) => `Un plan peut déplacer au plus ${most} réunions, et davantage commencent à cette date.`,

  meetingsOfRequest: (most) =>
    `Une demande peut porter sur ${most} réunions au plus. Indiquez-en moins, ou moins de dates.`,

  suggestionWasAccepted: "La suggestion a déjà été acceptée\u00a0: la réunion a été déplacée.",
  suggestionHasChanged:
    "La suggestion a changé\u00a0: cet indice correspond maintenant à un autre horaire. Relisez-la.",
  suggestionIsNotOpen: (status) =>
    `La suggestion est ${settled[status]} et n’est plus ouverte\u00a0: rien n’a été déplacé.`,

  declinedToReview: "Vous avez décliné cette réunion, et seuls ceux qui y ont pris part peuvent donner leur avis.",
  notOverToReview: "Cette réunion n’est pas encore terminée. Vous pourrez ensuite donner votre avis.",
  reviewWindow: (days) => `Un avis sur une réunion peut être donné jusqu’à ${days} jours après sa fin.`,
};
