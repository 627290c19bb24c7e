import type { problems as english } from "../en/problems.ts";
import { formats } from "./formats.ts";

const costly: Record<Parameters<typeof english.tooOftenThisHour>[0], string> = {
  suggestions: "sugerencias",
  plans: "planes",
  exports: "exportaciones",
};

const settled: Record<Parameters<typeof english.suggestionIsNotOpen>[0], string> = {
  accepted: "aceptada",
  dismissed: "descartada",
  withdrawn: "retirada",
  expired: "caducada",
};

export const problems: typeof english = {
  titles: {
    invalid_request: "La solicitud no es válida",
    unauthenticated: "Inicie sesión primero",
    forbidden: "No tiene permiso para hacer esto",
    recent_proof_required: "Primero confirme que es usted",
    not_found: "No encontrado",
    slot_taken: "El organizador está ocupado a esa hora",
    schedule_conflict: "Alguien está ocupado a esa hora",
    email_taken: "Esta dirección de correo electrónico ya tiene una cuenta",
    name_taken: "Este nombre ya está en uso",
    handle_taken: "Este nombre de página está ocupado",
    invalid_state: "Su estado actual no lo permite",
    plan_stale: "El plan ya no está al día",
    last_admin: "Siempre debe haber un administrador",
    version_mismatch: "Ha cambiado desde que se leyó",
    payload_too_large: "El contenido es demasiado grande",
    in_the_past: "Esa hora ya ha pasado",
    too_soon: "El organizador pide más antelación",
    too_far_ahead: "El calendario del organizador no está abierto con tanta antelación",
    invalid_duration: "El tipo de reunión no ofrece esta duración",
    focus_time: "El organizador reserva esa hora para concentrarse",
    outside_availability: "El organizador no está disponible a esa hora",
    not_a_slot: "Los horarios libres del organizador empiezan a otras horas",
    daily_limit_reached: "Se ha alcanzado el límite del organizador para ese día",
    too_many_participants: "Demasiadas personas para una reunión",
    too_many_changes: "Demasiados cambios para un solo paso",
    nothing_to_move: "No hay nada que mover",
    too_late: "Es demasiado tarde para este cambio",
    invitation_refused: "No se puede invitar a esta persona ahora",
    idempotency_key_reused: "Esta Idempotency-Key pertenece a otra solicitud",
    assistant_unavailable: "El asistente no puede responder a esto",
    too_many_requests: "Demasiadas solicitudes",
    unavailable: "El servicio está saturado",
    mail_not_configured: "El correo no está configurado",
    internal_error: "Algo ha fallado por nuestra parte",
  },

  notFound: {
    account: "No hay ninguna cuenta con este identificador.",
    attendee: "No hay ningún asistente con este identificador.",
    bookableType: "No hay ningún tipo de reunión que se pueda reservar con este identificador.",
    feed: "No hay ningún calendario en esta dirección.",
    file: "No hay ningún archivo con este nombre.",
    focusBlock: "No hay ningún tiempo de concentración con este identificador.",
    link: "Este enlace no es válido, o ya no lo es.",
    meeting: "No hay ninguna reunión con este identificador.",
    meetingType: "No hay ningún tipo de reunión con este identificador.",
    organizer: "No hay ningún organizador con este identificador.",
    override: "No hay ninguna excepción para esta fecha.",
    page: "No hay ninguna página en esta dirección.",
    ownReview: "No hay ninguna valoración suya de una reunión con este identificador.",
    person: "No hay ninguna persona con este identificador.",
    personalToken: "No hay ningún token personal con este identificador.",
    plan: "No hay ningún plan con este identificador.",
    suggestion: "No hay ninguna sugerencia con este identificador.",
    weeklyEntry: "No hay ninguna entrada semanal con este identificador.",
  },

  accessTokenMissing: "Envíe un token de acceso válido: Authorization: Bearer <accessToken>.",
  accountClosed: "Esta cuenta está cerrada.",
  recentProofMissing:
    "Vuelva a iniciar sesión con su contraseña o un código. Para esto debe haberlo hecho en los últimos diez minutos.",
  roleMissing: (roles) => `Para esto se necesita el rol ${formats.either(roles)}.`,
  bodyTooLarge: (kilobytes) => `El contenido supera los ${kilobytes} KB.`,
  bodyIsNoForm: "Envíe los campos del formulario, con Content-Type: application/x-www-form-urlencoded.",
  bodyIsNotJson: "Envíe el contenido como JSON, con Content-Type: application/json.",
  bodyIsBrokenJson: "El contenido no es JSON válido.",
  keyReused: "Esta Idempotency-Key se usó para otra solicitud. Elija una nueva.",
  otherVersion: (present) =>
    `Alguien lo ha cambiado entretanto: ahora está en la versión ${present}. Vuelva a leerla antes de cambiarla.`,
  tooOftenThisHour: (kind, limit) =>
    `Puede pedir ${costly[kind]} ${formats.plural(limit, { one: "una vez", other: `${limit} veces` })} por hora. Inténtelo de nuevo más tarde.`,
  outOfTime: "Ha tardado demasiado y es posible que se haya hecho de todos modos. Compruébelo o inténtelo de nuevo.",
  databaseIsBusy: "La base de datos está saturada o no responde. Inténtelo de nuevo.",
  manyChangesAtOnce: "Demasiados cambios a la vez. Inténtelo de nuevo.",
  fateUnknown:
    "La base de datos no ha confirmado que el cambio se haya hecho. Compruébelo e inténtelo de nuevo si no es así.",
  moreThanOneStep: "Esto cambiaría más de lo que se puede en un solo paso. No se ha cambiado nada.",
  unexpected: "Ha ocurrido algo inesperado. Se ha registrado con el identificador de esta solicitud.",

  handleTaken: "Otra página se llama así, o se llamaba así hasta hace poco. Elija otro nombre.",
  onlyOrganizersHavePages: "Solo los organizadores pueden tener una página.",
  membersOnly:
    "Esto está reservado a los miembros de la organización. Usted puede reservar lo que un organizador haya publicado y ver sus propias reuniones.",
  visitorsInviteByAddress:
    "Invite a las personas por su dirección: solo los miembros de la organización pueden invitar por identificador.",
  emailTaken: "Esta dirección ya tiene una cuenta. Inicie sesión o restablezca la contraseña.",
  noOrganizersAddress:
    "No puede registrarse como organizador con esta dirección. Regístrese como asistente y pida el rol a un administrador.",
  failedAttempts: "Han fallado demasiados intentos con esta dirección. Inténtelo de nuevo más tarde.",
  tooOftenFromNetwork:
    "Desde su red han llegado demasiadas solicitudes en un minuto. Inténtelo de nuevo en un momento.",
  tooManyCodes: "Se han pedido demasiados códigos, o demasiados eran incorrectos. Inténtelo de nuevo más tarde.",
  mailNotConfigured:
    "Esta instalación todavía no envía correo, así que nadie puede confirmar una dirección. Pregunte a quien la gestiona.",
  wrongCredentials: "La dirección o la contraseña es incorrecta, o la cuenta todavía no se ha confirmado.",
  tooManyTokens: (most) => `Puede tener como máximo ${most} tokens personales. Revoque uno que ya no haga falta.`,
  wrongPersonalToken: "El token personal no es válido, se ha revocado o ha caducado.",
  tooManyWrongTokens: "Han llegado demasiados tokens incorrectos desde su red. Inténtelo de nuevo más tarde.",
  sessionExpired: "El token de renovación no es válido o ha caducado. Vuelva a iniciar sesión.",
  userPoolIsBusy: "El servicio de acceso está saturado o no ha respondido. Inténtelo de nuevo más tarde.",
  noOtherAdmin: "No hay ningún otro administrador. Dé antes el rol a otra persona.",

  adminsTypes: "Solo los administradores pueden cambiar los tipos de reunión de la organización.",
  organizersTypes: "Solo los organizadores pueden tener tipos de reunión propios.",
  tooManyTypes: (most) => `Puede haber como máximo ${most} tipos de reunión. Elimine uno que ya no se necesite.`,
  typeNameTaken: "Ya hay un tipo de reunión activo con este nombre. Elija otro nombre o desactive ese tipo.",
  focusTypeIsNotBooked: "Un tipo de concentración bloquea tiempo. No se puede reservar.",

  datesHavePassed: "Estas fechas ya han pasado. Elija otras posteriores.",
  calendarIsNotFree: "Ya hay algo en su calendario a esta hora. Muévalo antes o elija otra hora.",

  time: {
    in_the_past: "Esta hora ya ha pasado. Elija una posterior.",
    too_soon: "El organizador pide más antelación para este tipo de reunión. Elija una hora posterior.",
    too_far_ahead: "Este tipo de reunión no se puede reservar con tanta antelación. Elija una hora anterior.",
    invalid_duration: "El tipo de reunión no ofrece esta duración. Elija una que ofrezca.",
    focus_time: "El organizador reserva esta hora, o una parte de los márgenes de la reunión, para concentrarse.",
    outside_availability: "La reunión quedaría fuera del horario en que el organizador está disponible.",
    not_a_slot: "Los horarios libres del organizador empiezan a otras horas. Elija uno de la lista.",
    daily_limit_reached: "El organizador no admite más reuniones de este tipo en esa fecha.",
    slot_taken: "El organizador está ocupado a esta hora o durante los márgenes de la reunión.",
    schedule_conflict: "Un asistente está ocupado a esta hora.",
  },
  youAreBusy: "Usted está ocupado a esta hora.",
  youAreBusyWithBuffers: "Usted está ocupado a esta hora o durante los márgenes de la reunión.",
  youAndAnotherAreBusy: "Usted y otro asistente están ocupados a esta hora.",
  invitedIsBusy: "Una de las personas invitadas está ocupada a esta hora.",

  onlyOrganizer: {
    edit: "Solo el organizador puede editar una reunión.",
    end: "Solo el organizador puede terminar una reunión.",
    extend: "Solo el organizador puede prolongar una reunión.",
    invite: "Solo el organizador puede invitar a más personas.",
    makeRoom: "Solo el organizador puede hacer sitio para una reunión.",
    revokeLinks: "Solo el organizador puede anular los enlaces de otras personas.",
    seeMessages: "Solo el organizador puede ver los correos enviados sobre una reunión.",
    seeReviews: "Solo el organizador puede ver las valoraciones de una reunión.",
    takeOff: "Solo el organizador puede quitar a otras personas de una reunión.",
  },
  onlyOrganizersIgnoreHours: "Solo los organizadores pueden pasar por alto su disponibilidad.",
  tooManyPeople: (most) => `Una reunión puede tener como máximo ${most} personas, incluido el organizador.`,
  longestMeeting: (minutes) => `Una reunión puede durar como máximo ${minutes} minutos.`,
  meetingIsCancelled: "La reunión está cancelada.",
  meetingIsOver: "La reunión ha terminado.",
  meetingHasBegun:
    "La reunión ha empezado. El organizador todavía puede prolongarla o terminarla, y los asistentes todavía pueden responder.",
  meetingHasNotBegun: "La reunión todavía no ha empezado. En su lugar, puede moverla o cancelarla.",
  tooLateForAttendees: (minutes) =>
    `Los asistentes pueden cambiar esta reunión hasta ${formats.plural(minutes, { one: "un minuto", other: `${minutes} minutos` })} antes de que empiece. Consulte al organizador.`,
  youHaveLeft: "Ya no participa en esta reunión. Solo puede leer cómo era cuando la dejó.",
  youHaveDeclined: "Ha rechazado esta reunión. Acéptela antes de moverla.",
  youOrganize: "Usted organiza esta reunión, así que no tiene ninguna invitación que responder.",

  cannotBePushed: (title, id, to) => `«${title}» (${id}) no se puede mover a ${to}.`,
  cannotLastUntil: (end) => `La reunión no puede durar hasta ${end}.`,
  becauseOfFocusTime: "Usted reserva esa hora para concentrarse.",
  becauseOfAnotherDay: "Es otro día.",
  becauseOfOpenHours: "Quedaría fuera de su disponibilidad.",
  becauseOfBusyPeople: (names) => `Ocupados a esa hora: ${names.join(", ")}.`,
  you: "usted",

  takesNoInvitations: "Uno de los asistentes no acepta invitaciones.",
  unansweredInvitations: (most) => `Uno de los asistentes ya tiene ${most} invitaciones suyas sin responder.`,
  invitationsADay: (most) => `Ha invitado a uno de los asistentes ${most} veces en un día.`,
  invitationsHoldTooMuch: (hours) =>
    `Las invitaciones sin responder de una misma persona pueden ocupar como máximo ${hours} horas del tiempo de un asistente.`,
  newAddressesADay: (limit) =>
    `Puede invitar al día como máximo a ${formats.plural(limit, { one: "una dirección", other: `${limit} direcciones` })} que no haya invitado nunca. Inténtelo de nuevo mañana.`,

  planIsOutOfDate: (reasons) =>
    `El plan ya no está al día: ${reasons.join("; ")}. No se ha movido nada. Haga un plan nuevo.`,
  meetingHasChanged: (id) => `la reunión ${id} ha cambiado`,
  meetingCannotMove: (id, to, why) => `la reunión ${id} no se puede mover a ${to} (${why})`,
  planHasExpired: "El plan ha caducado. Haga uno nuevo.",
  planWasInterrupted: "Han cambiado demasiadas cosas a la vez. Vuelva a aplicar el plan: seguirá donde se detuvo.",
  dateIsOver: "Esta fecha ya ha pasado. Elija una en la que todavía haya reuniones por celebrar.",
  noMeetingsToMove: "No organiza ninguna reunión que empiece en esta fecha y esté por celebrarse.",
  peopleOfPlan: (most) =>
    `Un plan puede afectar como máximo a ${most} personas, y a menos si su disponibilidad es muy extensa. Mueva antes algunas de las reuniones.`,
  meetingsOfPlan: (most) => `Un plan puede mover como máximo ${most} reuniones, y en esta fecha empiezan más.`,

  meetingsOfRequest: (most) =>
    `Una petición puede tratar de ${most} reuniones como máximo. Indique menos reuniones o menos fechas.`,

  suggestionWasAccepted: "La sugerencia ya se ha aceptado: la reunión se ha movido.",
  suggestionHasChanged: "La sugerencia ha cambiado: ahora hay otro horario con este índice. Vuelva a leerla.",
  suggestionIsNotOpen: (status) => `La sugerencia está ${settled[status]} y ya no está abierta: no se ha movido nada.`,

  declinedToReview: "Rechazó esta reunión, y solo quienes participaron pueden valorarla.",
  notOverToReview: "Esta reunión todavía no ha terminado. Podrá valorarla cuando termine.",
  reviewWindow: (days) => `Una reunión se puede valorar hasta ${days} días después de su final.`,
};
