import type { messages as english } from "../en/messages.ts";
import { formats } from "./formats.ts";

const { plural } = formats;

export const messages: typeof english = {
  colon: "\u00a0: ",
  times: {
    date: (date) => date.replace(/(^|\s)1(?=\s\p{L})/u, "$11er"),
    dateAndTime: (date, time) => `${date}, ${time}`,
    span: (start, end) => `de ${start} à ${end}`,
    withLength: (span, length) => `${span} (${length})`,
    elsewhere: (people, times, zone) => `Pour ${people}\u00a0: ${times}, ${zone}`,
  },

  subjects: {
    meeting: (what, meeting, when) => `${what}\u00a0: ${meeting}, ${when}`,
    moved: (what, meeting, when) => `${what}\u00a0: ${meeting}, désormais ${when}`,
    several: (what, when) => `${what}, la première\u00a0: ${when}`,
    withPeople: (title, people) => `${title} avec ${people}`,
    andOthers: (name, count) => `${name} et ${count} autres`,
    what: {
      invitation: "Invitation",
      confirmation: "Réunion réservée",
      booked: "Nouvelle réservation",
      rescheduled: "Réunion déplacée",
      pushed: "Réunion déplacée",
      extended: "Réunion prolongée",
      ended: "Réunion écourtée",
      relocated: "Nouveau lieu",
      cancelled: "Réunion annulée",
      takenOff: "Sans vous",
      reminder: "Rappel",
    },
    answered: {
      accepted: (name) => `${name} accepte`,
      declined: (name) => `${name} décline`,
      tentative: (name) => `${name} viendra peut-être`,
      pending: (name) => `${name} retire sa réponse`,
    },
    answers: (count) => `${count} réponses`,
    joined: (people) => `Désormais avec ${people}`,
    left: (people) => `Sans ${people}`,
    severalOf: {
      invitation: (count) => `Invitation à ${count} réunions`,
      confirmation: (count) => `${count} réunions réservées`,
      booked: (count) => `${count} nouvelles réservations`,
      moved: (count) => `${count} réunions déplacées`,
      cancelled: (count) => `${count} réunions annulées`,
      reminder: (count) => `Rappel de ${count} réunions`,
      any: (count) => `Du nouveau pour ${count} réunions`,
    },
  },

  leads: {
    invitation: (by, title) => `${by} vous invite à la réunion «\u00a0${title}\u00a0».`,
    confirmation: (title) => `La réunion «\u00a0${title}\u00a0» est réservée.`,
    booked: (by, title) => `${by} a réservé la réunion «\u00a0${title}\u00a0» avec vous.`,
    answered: {
      accepted: (name, title) => `${name} a accepté la réunion «\u00a0${title}\u00a0».`,
      declined: (name, title) => `${name} a décliné la réunion «\u00a0${title}\u00a0».`,
      tentative: (name, title) => `${name} viendra peut-être à la réunion «\u00a0${title}\u00a0».`,
      pending: (name, title) => `${name} a retiré sa réponse à la réunion «\u00a0${title}\u00a0».`,
    },
    answers: (count, title) => `Il y a ${count} réponses pour la réunion «\u00a0${title}\u00a0».`,
    movedBy: {
      rescheduled: (by, title) => `${by} a déplacé la réunion «\u00a0${title}\u00a0».`,
      pushed: (by, title) =>
        `${by} a déplacé la réunion «\u00a0${title}\u00a0», car une autre réunion dure plus longtemps.`,
      extended: (by, title) => `${by} a prolongé la réunion «\u00a0${title}\u00a0».`,
      ended: (by, title) => `${by} a écourté la réunion «\u00a0${title}\u00a0».`,
      relocated: (by, title) => `${by} a changé le lieu de la réunion «\u00a0${title}\u00a0».`,
    },
    moved: {
      rescheduled: (title) => `La réunion «\u00a0${title}\u00a0» a été déplacée.`,
      pushed: (title) => `La réunion «\u00a0${title}\u00a0» a été déplacée, car une autre réunion dure plus longtemps.`,
      extended: (title) => `La réunion «\u00a0${title}\u00a0» a été prolongée.`,
      ended: (title) => `La réunion «\u00a0${title}\u00a0» a été écourtée.`,
      relocated: (title) => `La réunion «\u00a0${title}\u00a0» a lieu ailleurs.`,
    },
    cancelledBy: (by, title) => `${by} a annulé la réunion «\u00a0${title}\u00a0».`,
    cancelled: (title) => `La réunion «\u00a0${title}\u00a0» est annulée.`,
    takenOffBy: (by, title) => `${by} a mis fin à votre participation à la réunion «\u00a0${title}\u00a0».`,
    takenOff: (title) => `Vous ne participez plus à la réunion «\u00a0${title}\u00a0».`,
    joined: (people, count, title) =>
      `${people} ${plural(count, { one: "participe", other: "participent" })} désormais à la réunion «\u00a0${title}\u00a0».`,
    left: (people, count, title) =>
      `${people} ne ${plural(count, { one: "participe", other: "participent" })} plus à la réunion «\u00a0${title}\u00a0».`,
    reminder: (title, ahead) => `La réunion «\u00a0${title}\u00a0» commence ${ahead}.`,
    reminderNow: (title) => `La réunion «\u00a0${title}\u00a0» commence maintenant.`,
    several: {
      invitation: (count) => `Vous avez une invitation à ${count} réunions.`,
      confirmation: (count) => `${count} réunions sont réservées.`,
      booked: (count) => `${count} réunions ont été réservées avec vous.`,
      moved: (count) => `${count} de vos réunions ont été déplacées.`,
      cancelled: (count) => `${count} de vos réunions sont annulées.`,
      reminder: (count) => `${count} de vos réunions commencent bientôt.`,
      any: (count) => `Il y a du nouveau pour ${count} de vos réunions.`,
    },
    severalBy: {
      invitation: (by, count) => `${by} vous invite à ${count} réunions.`,
      moved: (by, count) => `${by} a déplacé ${count} réunions.`,
      cancelled: (by, count) => `${by} a annulé ${count} réunions.`,
    },
  },

  labels: {
    when: "Date et heure",
    now: "Horaire actuel",
    newTime: "Nouvel horaire",
    formerTime: "Auparavant",
    place: "Lieu",
    newPlace: "Nouveau lieu",
    formerPlace: "Ancien lieu",
    noPlace: "aucun",
    placeOnPage: "sur la page de la réunion",
    type: "Type de réunion",
    organizer: "Organisation",
    people: "Participation",
    answers: "Réponses",
    description: "Description",
    reason: "Motif",
    reasonOf: (name) => `Motif indiqué par ${name}`,
    you: (name) => `${name} (vous)`,
  },
  responses: {
    accepted: (name) => `${name}\u00a0: a accepté`,
    declined: (name) => `${name}\u00a0: a décliné`,
    tentative: (name) => `${name}\u00a0: peut-être`,
    pending: (name) => `${name}\u00a0: pas encore de réponse`,
  },

  notes: {
    answer:
      "Merci de répondre par le lien ci-dessous. Les réponses envoyées depuis un logiciel d’agenda ne nous parviennent pas encore.",
    answerAgain:
      "Le nouvel horaire vous convient-il\u202f? Merci de répondre par le lien ci-dessous. Les réponses envoyées depuis un logiciel d’agenda ne nous parviennent pas encore.",
    answerEach:
      "Merci de répondre sur la page de chaque réunion. Les réponses envoyées depuis un logiciel d’agenda ne nous parviennent pas encore.",
    takesPlaceWithoutYou: "La réunion aura lieu sans vous.",
    unanswered: "Vous n’avez pas encore répondu.",
    changeByLink: "Par le lien ci-dessous, vous pouvez déplacer ou annuler la réunion.",
  },
  buttons: { answer: "Voir et répondre", open: "Ouvrir la réunion", openAll: "Ouvrir vos réunions" },

  account: {
    code: {
      subject: (code, sender) => `${code} est votre code pour ${sender}`,
      lead: {
        confirm: "Votre code pour confirmer cette adresse",
        "sign-in": "Votre code de connexion",
        reset: "Votre code pour choisir un nouveau mot de passe",
        address: "Votre code pour utiliser cette adresse pour votre compte",
      },
      lasts: (minutes) =>
        `Il est valable une seule fois, pendant ${plural(minutes, { one: "une minute", other: `${minutes} minutes` })}.`,
      ignore:
        "Si vous ne l’avez pas demandé, ignorez cet e-mail. Ne donnez ce code à personne\u00a0: nous ne le demandons jamais.",
    },
    welcome: {
      subject: (sender) => `Bienvenue chez ${sender}`,
      lead: (name) => `Bienvenue, ${name}\u202f! Votre compte est prêt.`,
      what: "Ici, vous réservez des réunions, répondez aux invitations et déplacez ce qui ne convient plus.",
      signIn:
        "Vous vous connectez avec cette adresse\u00a0: par un code que nous vous envoyons, ou avec un mot de passe.",
      notYou:
        "Si ce n’est pas vous qui avez créé ce compte, fermez-le\u00a0: un code envoyé à cette adresse suffit pour vous connecter.",
      open: "Ouvrir votre compte",
    },
    addressChanged: {
      subject: "L’adresse de votre compte a changé",
      lead: (address) => `Votre compte a désormais l’adresse ${address}.`,
      consequences:
        "Vous vous connectez désormais avec cette nouvelle adresse. Toutes les sessions et tous les jetons personnels ont pris fin.",
      notYou: "Si ce n’était pas vous, prévenez immédiatement l’équipe d’administration de votre organisation.",
    },
    closed: {
      subject: "Votre compte est fermé",
      lead: "Votre compte est fermé, comme vous l’avez demandé.",
      consequences:
        "Ce qui n’appartenait qu’à vous est en cours de suppression. Les réunions à venir que vous organisez sont annulées, et toutes les autres auront lieu sans vous.",
      notYou: "Si ce n’était pas vous, prévenez immédiatement l’équipe d’administration de votre organisation.",
    },
    suggestion: {
      subject: (count) =>
        plural(count, {
          one: "Une réunion a besoin d’un autre horaire",
          other: `${count} réunions ont besoin d’un autre horaire`,
        }),
      lead: (count) =>
        plural(count, {
          one: "Une de vos réunions ne convient plus. Il y a des suggestions pour un autre horaire.",
          other: `${count} de vos réunions ne conviennent plus. Il y a des suggestions pour d’autres horaires.`,
        }),
      open: "Voir les suggestions",
    },
    undeliverable: {
      subject: (name) => `Les e-mails n’arrivent pas chez ${name}`,
      lead: (name, email) => `Notre e-mail à ${name} (${email}) nous est revenu.`,
      consequences:
        "Nous n’envoyons plus rien à cette adresse. Merci de prévenir cette personne autrement, et de vérifier l’adresse.",
    },
    test: {
      subject: (sender) => `Test des e-mails de ${sender}`,
      lead: "Les e-mails envoyés d’ici arrivent bien.",
      what: "L’équipe d’administration a envoyé cet e-mail pour le vérifier. Vous n’avez rien à faire.",
      faults: {
        "no-sender":
          "Cette installation n’a pas d’expéditeur. Renseignez `mail` dans sa configuration, puis déployez-la de nouveau.",
        "undeliverable-address": "Le fournisseur indique que cette adresse n’accepte pas d’e-mails.",
        "unverified-sender":
          "Le fournisseur n’accepte pas encore l’adresse de l’expéditeur. Validez-la chez lui et créez les enregistrements DNS que le déploiement indique.",
        sandbox:
          "SES est encore dans son bac à sable et n’envoie qu’aux adresses qui y sont validées. Validez celle-ci, ou demandez à AWS l’accès en production.",
        "refused-credentials":
          "Le fournisseur refuse les identifiants. Vérifiez l’utilisateur et le mot de passe dans le secret, ou les droits du rôle de la fonction.",
        "daily-quota":
          "Les e-mails du jour sont épuisés, chez le fournisseur ou pour cette installation. Il y en aura d’autres à partir de minuit (UTC).",
        "too-large": "Le fournisseur trouve l’e-mail trop volumineux.",
        unreachable:
          "Le fournisseur est injoignable ou demande de réessayer plus tard. Vérifiez le nom et le port du serveur, puis réessayez.",
        "no-answer": "Le fournisseur n’a pas répondu. L’e-mail peut arriver malgré tout.",
        other: "Le fournisseur refuse l’e-mail. Sa réponse figure dans le journal.",
      },
    },
  },

  footer: {
    onMeeting: (count) =>
      plural(count, {
        one: "Vous recevez cet e-mail parce que vous participez à cette réunion.",
        other: "Vous recevez cet e-mail parce que vous participez à ces réunions.",
      }),
    wasOnMeeting: "Vous recevez cet e-mail parce que vous deviez participer à cette réunion.",
    invited: "Vous recevez cet e-mail parce que quelqu’un a indiqué cette adresse pour une réunion.",
    organizer: "Vous recevez cet e-mail parce que vous organisez cette réunion.",
    account: "Vous recevez cet e-mail parce qu’il concerne votre compte.",
    code: "Vous recevez cet e-mail parce que quelqu’un a saisi cette adresse.",
    suggestions: "Vous recevez cet e-mail au plus une fois par jour, parce que vous organisez ces réunions.",
    admin: "Vous recevez cet e-mail parce que l’équipe d’administration a saisi cette adresse.",
    unsubscribe: "Ne plus recevoir d’e-mails de ce type",
    actsForYou: "Le lien agit en votre nom\u00a0: ne le transmettez pas.",
    noMoreMail: "Ne plus recevoir d’e-mails d’ici",
    sender: (sender) => `Envoyé par ${sender}.`,
  },
};
